import type { SharedView } from "../../shared/contract/index.ts";
import type { Calculation, CarriedOver, CaseFile } from "../../shared/model/index.ts";
import { ownerYears } from "../../shared/payments/index.ts";
import type { Link } from "../adapters/index.ts";

type Opened = Pick<Link, "kind" | "parcelId" | "showsAmounts" | "expires">;

/**
 * What a link shows of a case and its roll, field by field: what is not named here does not leave the case. An owner's link shows
 * its own unit; amounts of others only where the municipality has let it.
 */
export function sharedView(link: Opened, theCase: CaseFile, calculation: Calculation): SharedView {
  const { title, municipality, dataSource, keys } = theCase;
  const { caseHash, lawAsOf, lawVersion, totals, assumptions } = calculation;
  return {
    kind: link.kind,
    expires: link.expires,
    ...{ title, municipality, dataSource, keys },
    ...{ caseHash, lawAsOf, lawVersion, totals, assumptions },
    measures: calculation.measures.map((measure) => ({
      ...measure,
      title: theCase.measures.find(({ id }) => id === measure.id)?.title ?? measure.id,
      sharedBy: calculation.units.filter(({ measures }) => measures.some((line) => line.measure === measure.id)).length,
    })),
    units: calculation.units.length,
    amounts: link.showsAmounts ? amountsOf(theCase, calculation) : null,
    own: link.parcelId === null ? null : ownOf(link.parcelId, link.showsAmounts, theCase, calculation),
  };
}

function ownOf(parcelId: string, showsAmounts: boolean, theCase: CaseFile, calculation: Calculation) {
  const parcel = theCase.parcels.find(({ id }) => id === parcelId);
  const unit = calculation.units.find(({ parcels }) => parcels.includes(parcelId)) ?? null;
  return {
    // A parcel that has left the case is still named by its id.
    parcel: { id: parcelId, matrikelnr: parcel?.matrikelnr ?? parcelId.slice(parcelId.indexOf("-") + 1) },
    unit,
    carriedOver: carriedOf(unit?.id ?? parcelId, showsAmounts, calculation.carriedOver),
    years: unit === null ? [] : ownerYears(calculation.loan, calculation.units, unit.id),
  };
}

/** What has become of one parcel since; what its successors owe is theirs, and told only where amounts are. */
function carriedOf(id: string, showsAmounts: boolean, all: CarriedOver | null): CarriedOver | null {
  if (all === null) return null;
  const units = all.units.filter((unit) => unit.id === id || (showsAmounts && unit.from.includes(id)));
  const ended = all.ended.filter((one) => one.id === id);
  return units.length + ended.length === 0 ? null : { units, ended, log: [] };
}

function amountsOf(theCase: CaseFile, { units }: Calculation) {
  const oereOf = new Map(
    units.flatMap(({ id, parcels, oere }) => parcels.map((parcel) => [parcel, { id, oere }] as const)),
  );
  return theCase.parcels.flatMap(({ id, matrikelnr, geometry }) => {
    const found = oereOf.get(id);
    return found === undefined ? [] : [{ parcelId: id, matrikelnr, geometry, oere: found.oere }];
  });
}
