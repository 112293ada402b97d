import { type ParcelIndex, parcelIndex, parcelsInArea } from "../../shared/geo/index.ts";
import type { Areal, CaseFile, Parcel } from "../../shared/model/index.ts";

const indexes = new WeakMap<readonly Parcel[], ParcelIndex>();

/** The parcels of which some ground lies in an area. */
export function parcelsUnder(area: Areal, parcels: readonly Parcel[]): string[] {
  const index = indexes.get(parcels) ?? parcelIndex(parcels);
  indexes.set(parcels, index);
  return parcelsInArea(area, parcels, index, 0).map(({ id }) => id);
}

/** The area of a case as a list of those parcels; with `isAdded` beside those of a list that it is now. */
export function withArea(sag: CaseFile, ids: readonly string[], isAdded: boolean): CaseFile {
  const before = isAdded && sag.area?.type === "Parcels" ? sag.area.parcelIds : [];
  return { ...sag, area: { type: "Parcels", parcelIds: [...new Set([...before, ...ids])] } };
}

/** Those parcels exempt for one reason; one that is exempt already keeps its own. */
export function withExempt(sag: CaseFile, ids: readonly string[], reason: string): CaseFile {
  const known = new Set(sag.decisions.exemptions.map(({ parcelId }) => parcelId));
  const added = ids.filter((id) => !known.has(id)).map((parcelId) => ({ parcelId, reason }));
  if (added.length === 0) return sag;
  return { ...sag, decisions: { ...sag.decisions, exemptions: [...sag.decisions.exemptions, ...added] } };
}

/** Those parcels no longer exempt. */
export function withoutExempt(sag: CaseFile, ids: readonly string[]): CaseFile {
  const lifted = new Set(ids);
  const exemptions = sag.decisions.exemptions.filter(({ parcelId }) => !lifted.has(parcelId));
  if (exemptions.length === sag.decisions.exemptions.length) return sag;
  return { ...sag, decisions: { ...sag.decisions, exemptions } };
}
