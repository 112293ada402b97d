import type { CaseFile, Parcel } from "../model/index.ts";

/** What a unit is, for the subtotals of a roll. */
export type RollGroup = "land" | "roads" | "lines" | "railways" | "other";

/** In the order in which a roll shows them. */
export const rollGroups: readonly RollGroup[] = ["land", "roads", "lines", "railways", "other"];

/**
 * The group of a parcel. Who owns it goes first where that says more than the register's kind: a line owner's or a railway's parcel is
 * theirs, whatever it lies as; a road is one by its kind or its owner. All else that the register calls a lot is land.
 */
export function groupOfParcel({ kind, ownerKind }: Pick<Parcel, "kind" | "ownerKind">): RollGroup {
  if (ownerKind === "line-owner") return "lines";
  if (ownerKind === "railway") return "railways";
  if (kind === "road" || ownerKind === "road-owner") return "roads";
  return kind === "other" ? "other" : "land";
}

/** Groups of units by the parcels that they are made of; one of several groups, or of none that the case knows, is `other`. */
export function groupsOf({ parcels }: Pick<CaseFile, "parcels">): (ids: readonly string[]) => RollGroup {
  const byId = new Map(parcels.map((parcel) => [parcel.id, groupOfParcel(parcel)]));
  const groupOf = (id: string): RollGroup => byId.get(id) ?? "other";
  return (ids) => {
    if (ids.length === 1) return groupOf(ids[0]!);
    const found = new Set(ids.map(groupOf));
    const [only] = found;
    return found.size === 1 ? only! : "other";
  };
}
