import { termsOf } from "./allocationTerms.ts";
import { calculate } from "./calculate.ts";
import type { CaseRasters } from "./caseRasters.ts";
import type { Calculation, CaseFile, CheckRule, Issue, KeyChoice, Oere, Result, Watch } from "./model/index.ts";

/** More than a person can hold beside each other on one page. */
export const mostKeys = 6;

/** What one key does with the case. Amounts in øre over all units of the roll. */
export interface KeySummary {
  key: KeyChoice["key"];
  totalOere: Oere;
  leastOere: Oere;
  p10Oere: Oere;
  medianOere: number;
  p90Oere: Oere;
  mostOere: Oere;
  /** 0: all pay the same; close to 1: one pays all. Null where nobody pays. */
  gini: number | null;
  /** Units whose benefit is at least their share and its part of the upkeep, present values; of those whose benefit is known. */
  betterOff: { units: number; of: number; unknown: number };
  failed: CheckRule[];
  /** Each unit's share, in the order of `ids`. */
  shares: Float64Array;
}

export interface KeysCompared {
  ids: string[];
  /** In the order asked; a key that cannot share the case says why. */
  keys: (({ ok: true } & KeySummary) | { ok: false; key: KeyChoice["key"]; issues: Issue[] })[];
  /** Bars over all keys: each from its border up to the next, øre; the last holds all above. */
  borders: number[];
}

/**
 * Up to six keys on one case: each in the place of the key for all measures (`*`); a measure with a line of its own keeps it.
 * `withoutGrants` leaves out what foundations and the state give.
 * Issues: `too-many-units-of-work` above `mostKeys`; a key that is refused stands with its own issues.
 */
export function compareKeys(
  theCase: CaseFile,
  keys: readonly KeyChoice["key"][],
  rasters: CaseRasters,
  { withoutGrants = false }: { withoutGrants?: boolean } = {},
  watch?: Watch,
): Result<KeysCompared> {
  if (keys.length > mostKeys)
    return {
      ok: false,
      issues: [{ path: "/keys", code: "out-of-range", facts: { found: keys.length, least: 1, most: mostKeys } }],
    };
  const grants = theCase.financing.contributions.filter(({ who }) => who !== "foundation" && who !== "state");
  const base: CaseFile = withoutGrants
    ? { ...theCase, financing: { ...theCase.financing, contributions: grants } }
    : theCase;
  const own = base.keys.filter(({ measure }) => measure !== "*");
  let ids: string[] = [];
  const found = keys.map((key, k): KeysCompared["keys"][number] => {
    const sag = { ...base, keys: [...own, { measure: "*", key }] };
    const made = calculate(sag, rasters);
    watch?.(k + 1, keys.length);
    if (!made.ok) return { ok: false, key, issues: made.issues };
    ids = made.value.units.map(({ id }) => id);
    return { ok: true, ...summaryOf(key, sag, made.value) };
  });
  const shares = found.flatMap((one) => (one.ok ? [one.shares] : []));
  return { ok: true, value: { ids, keys: found, borders: bordersOf(shares) } };
}

function summaryOf(key: KeyChoice["key"], sag: CaseFile, roll: Calculation): KeySummary {
  const shares = Float64Array.from(roll.units, ({ oere }) => oere);
  const sorted = shares.slice().sort();
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)]! as Oere;
  const middle = sorted.length >> 1;
  const upkeep = new Map(
    roll.measures.map(({ id, ownersOere }) => [
      id,
      ownersOere === 0 ? 0 : (termsOf(sag, id, 0, 0).upkeepPvOere ?? 0) / ownersOere,
    ]),
  );
  const known = roll.units.filter(({ benefitPvOere }) => benefitPvOere !== null);
  const better = known.filter(
    ({ benefitPvOere, measures }) =>
      benefitPvOere! >= measures.reduce((sum, { measure, oere }) => sum + oere * (1 + upkeep.get(measure)!), 0),
  );
  return {
    key,
    totalOere: roll.totals.sharedOere,
    ...{ leastOere: at(0), p10Oere: at(0.1), p90Oere: at(0.9), mostOere: at(1) },
    medianOere: sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2,
    gini: giniOf(sorted),
    betterOff: { units: better.length, of: known.length, unknown: roll.units.length - known.length },
    failed: roll.checks.filter(({ outcome }) => outcome === "fail").map(({ rule }) => rule),
    shares,
  };
}

/**
 * The Gini coefficient of rising amounts: G = Σ (2i − n − 1) x_i / (n Σ x), i from 1.
 * Example: 0, 0, 0, 4 → 0.75; 1, 1 → 0.
 */
export function giniOf(rising: Float64Array): number | null {
  const sum = rising.reduce((all, one) => all + one, 0);
  if (sum === 0) return null;
  const weighed = rising.reduce((all, one, i) => all + (2 * (i + 1) - rising.length - 1) * one, 0);
  return weighed / (rising.length * sum);
}

const bars = 12;

/** Borders of one width that a person can read, so that 95 % of all shares of all keys are below the last. */
function bordersOf(shares: readonly Float64Array[]): number[] {
  const all = Float64Array.from(shares.flatMap((one) => [...one])).sort();
  const top = all[Math.floor((all.length - 1) * 0.95)] ?? 0;
  if (top === 0) return [0];
  const rough = top / (bars - 1);
  let scale = 1;
  while (scale * 10 <= rough) scale *= 10;
  const width = [1, 2, 5, 10].map((digit) => digit * scale).find((one) => one >= rough)!;
  return Array.from({ length: bars }, (_, i) => i * width);
}
