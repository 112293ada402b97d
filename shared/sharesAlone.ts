import type { BeforeKeys } from "./beforeKeys.ts";
import type { CaseFile, Oere, Result } from "./model/index.ts";
import { oere } from "./money/index.ts";
import { owedByUnits } from "./roll/index.ts";
import { shareByKeys } from "./shareByKeys.ts";

/** What a page shows of a key while somebody is still pulling at it. */
export interface SharesAlone {
  /** Each unit's share, whole øre, in the order of the roll. */
  oere: Float64Array;
  sharedOere: Oere;
}

/** Each unit's share by any keys, as the roll by them has it, without the roll. Issues: those that the roll would be refused for. */
export function sharesAlone(before: BeforeKeys, keys: CaseFile["keys"]): Result<SharesAlone> {
  const shared = shareByKeys(before, keys);
  if (!shared.ok) return shared;
  const owed = owedByUnits(
    before.units.map(({ parcel }) => parcel.id),
    shared.value.measures.map(({ allocation }) => allocation),
  );
  return { ok: true, value: { oere: owed, sharedOere: oere(owed.reduce((sum, one) => sum + one, 0)) } };
}
