import type { Issue, KeyData, Oere } from "../model/index.ts";
import type { Bounds } from "./shareWithin.ts";
import type { UnitTable } from "./unitTable.ts";

/** What a cap at own benefit needs to know of the measure beside its bill. */
export interface LimitsOfBill {
  /** Present value of the measure's upkeep, øre: shared as the bill is (definition 21). */
  upkeepPvOere?: number | undefined;
  /** This bill over all bills of the case: a unit's benefit is that of all measures together. */
  partOfBills?: number | undefined;
}

/**
 * Each unit's bounds, whole øre; null: the key has none. Of homes, each home's.
 *
 *   cap_i = ⌊benefit_i · part · bill / (bill + upkeep)⌋: then share and its part of the upkeep are at most the benefit
 *
 * Where the cap is below the key's minimum the cap counts: nobody is asked for more than the gain.
 * Issues: `key-weights-missing` for a bound that the source has and does not say; `parcel-fact-missing` for an unknown benefit.
 */
export function unitBounds(
  bill: Oere,
  key: KeyData,
  table: UnitTable,
  path: string,
  { upkeepPvOere = 0, partOfBills = 1 }: LimitsOfBill,
): { ok: true; value: Bounds | null } | { ok: false; issues: Issue[] } {
  const { limits } = key;
  if (limits === undefined) return { ok: true, value: null };
  const asked = (["minimumOere", "maximumOere", "leftTo"] as const).filter((name) => limits[name] === null);
  if (asked.length > 0)
    return {
      ok: false,
      issues: asked.map((factor) => ({
        path,
        code: "key-weights-missing",
        facts: { key: key.id, layer: "limits", factor },
      })),
    };
  const each = table.numbers("one");
  const least = each.map((count) => (limits.minimumOere ?? 0) * count);
  const most = each.map((count) =>
    limits.maximumOere === undefined || limits.maximumOere === null
      ? Number.POSITIVE_INFINITY
      : limits.maximumOere * count,
  );
  if (limits.ownBenefit !== true) return { ok: true, value: { least, most } };
  const benefit = table.numbers("benefitPvKroner");
  const part = (partOfBills * bill) / (bill + upkeepPvOere);
  const issues: Issue[] = [];
  for (let i = 0; i < benefit.length; i++) {
    const kroner = benefit[i]!;
    if (Number.isNaN(kroner)) {
      const id = table.ids[i]!;
      const facts = { id, fact: "benefitPvKroner", key: key.id };
      issues.push({ path: `/parcels/${id}`, code: "parcel-fact-missing", facts });
      continue;
    }
    most[i] = Math.min(most[i]!, Math.floor(kroner * 100 * part));
    least[i] = Math.min(least[i]!, most[i]!);
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: { least, most } };
}
