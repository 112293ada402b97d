import type { CaseFile, ChangedParcel } from "./model/index.ts";
import { inOrderOfDays } from "./roll/index.ts";

/**
 * The parcels of a case as they are today: its own, but for those that have become others since the key was decided, and those that
 * they became. Order: the case's, then as they came. A parcel that kept its number through a change has the area of then.
 */
export function parcelsToday({ parcels, decisions }: Pick<CaseFile, "parcels" | "decisions">): ChangedParcel[] {
  const today = new Map<string, ChangedParcel>(
    parcels.map(({ id, registeredAreaM2 }) => [id, { id, registeredAreaM2 }]),
  );
  for (const { from, to } of inOrderOfDays(decisions.parcelChanges ?? [])) {
    for (const id of from) today.delete(id);
    for (const one of to) today.set(one.id, one);
  }
  return [...today.values()];
}
