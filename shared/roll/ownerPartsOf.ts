import type { Oere, OwnerPart, OwnerShare } from "../model/index.ts";
import { splitOere } from "../money/index.ts";

/**
 * What each owner of one parcel pays of its share and of its upkeep a year, whole øre: each amount by itself, by the owners' weights, largest remainder,
 * ties by owner id. Upkeep that is not decided (null) is not known for any of them.
 * Example: 100 øre on weights 2 and 1 → 67, 33.
 */
export function ownerPartsOf(owners: readonly OwnerPart[], total: Oere, upkeepPerYear: Oere | null): OwnerShare[] {
  if (owners.length === 0) return [];
  const shares = splitOere(total, owners);
  const upkeeps = upkeepPerYear === null ? null : splitOere(upkeepPerYear, owners);
  return owners.map(({ id }, i) => ({ id, oere: shares[i]!, upkeepPerYearOere: upkeeps?.[i] ?? null }));
}
