import { calculateBeforeKeys, calculateByKeys } from "./calculate.ts";
import type { CaseRasters } from "./caseRasters.ts";
import { type DrawnRisk, drawnRisk, nodesOf } from "./drawnRisk.ts";
import { drawnShares, upkeepPart } from "./drawnShares.ts";
import type { Calculation, CaseFile, CheckRule, Issue, KeyChoice, Oere, Result, Watch } from "./model/index.ts";
import { bandOf } from "./risk/index.ts";

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
  /** Null: not asked for. */
  band: KeyBand | null;
}

/** How far what a key gives may be off where level, damage and cost are: nine draws of ten lie between the 5 and the 95 % (definition 4). */
export interface KeyBand {
  /** Each unit's share, øre, in the order of `ids`. */
  p5Oere: Float64Array;
  p95Oere: Float64Array;
  /** The band of the middle unit of those that pay, over its share now: half pay amounts that are surer. Null where nobody pays. */
  middleWidth: number | null;
  /** Units that are better off, of those whose benefit is known. */
  betterOff: { p5: number; p95: number };
  /** Draws in which the key found nobody who gains: they are not in the band. */
  withoutShares: number;
}

export interface KeysCompared {
  ids: string[];
  /** In the order asked; a key that cannot share the case says why. */
  keys: (({ ok: true } & KeySummary) | { ok: false; key: KeyChoice["key"]; issues: Issue[] })[];
  /** Bars over all keys: each from its border up to the next, øre; the last holds all above. */
  borders: number[];
}

/** `withoutGrants` leaves out what foundations and the state give; `withBands` draws the case's own uncertainty for every key. */
export interface HowToCompare {
  withoutGrants?: boolean;
  withBands?: boolean;
}

/**
 * Up to six keys on one case: each in the place of the key for all measures (`*`); a measure with a line of its own keeps it.
 * What no key moves is made once.
 * Issues: `out-of-range` above `mostKeys`; those of the chain's first half; those of `drawnRisk` where bands are asked for; a key that is
 * refused stands with its own issues.
 */
export function compareKeys(
  theCase: CaseFile,
  keys: readonly KeyChoice["key"][],
  rasters: CaseRasters,
  { withoutGrants = false, withBands = false }: HowToCompare = {},
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
  const byKey = keys.map((key) => ({ key, sag: { ...base, keys: [...own, { measure: "*", key }] } }));
  const [first] = byKey;
  if (first === undefined) return { ok: true, value: { ids: [], keys: [], borders: [0] } };

  const { uncertainty } = base.economy;
  const toDraw = !withBands || uncertainty === null ? 0 : nodesOf(uncertainty) + keys.length * uncertainty.draws;
  const ofAll = 1 + keys.length + toDraw;
  let done = 0;
  const further = () => watch?.(++done, ofAll);
  const drawn = withBands ? drawnRisk(first.sag, rasters, further) : null;
  if (drawn?.ok === false) return drawn;
  const before = calculateBeforeKeys(first.sag, rasters);
  if (!before.ok) return before;
  further();
  const found = byKey.map(({ key, sag }): KeysCompared["keys"][number] => {
    const made = calculateByKeys(before.value, sag.keys);
    further();
    if (!made.ok) {
      // It draws nothing.
      done += drawn?.value.draws ?? 0;
      return { ok: false, key, issues: made.issues };
    }
    const band = drawn === null ? null : bandOfKey(drawn.value, sag, made.value, further);
    return { ok: true, ...summaryOf(key, sag, made.value), band };
  });
  const ids = before.value.units.map(({ parcel }) => parcel.id);
  const shares = found.flatMap((one) => (one.ok ? [one.shares] : []));
  return { ok: true, value: { ids, keys: found, borders: bordersOf(shares) } };
}

function bandOfKey(drawn: DrawnRisk, sag: CaseFile, roll: Calculation, further: () => void): KeyBand {
  const { draws } = drawn;
  const { units } = roll;
  const sharesIn = drawnShares(sag, roll);
  const shares = new Float64Array(draws * units.length);
  const better = new Float64Array(draws);
  let shared = 0;
  drawn.each((risk, cost) => {
    const found = sharesIn(risk, cost);
    if (found !== null) {
      for (let i = 0; i < units.length; i++) {
        shares[i * draws + shared] = found.oere[i]!;
        const { benefitPvOere } = risk[i]!;
        if (benefitPvOere !== null && benefitPvOere >= found.withUpkeepOere[i]!) better[shared]! += 1;
      }
      shared++;
    }
    further();
  });
  const bands = units.map((_, i) => (shared === 0 ? null : bandOf(shares.subarray(i * draws, i * draws + shared))));
  const widths = Float64Array.from(
    units.flatMap(({ oere }, i) => (oere > 0 && bands[i] ? [(bands[i].p95 - bands[i].p5) / oere] : [])),
  ).sort();
  const betterOff = shared === 0 ? { p5: Number.NaN, p95: Number.NaN } : bandOf(better.subarray(0, shared));
  return {
    p5Oere: Float64Array.from(bands, (band) => Math.round(band?.p5 ?? Number.NaN)),
    p95Oere: Float64Array.from(bands, (band) => Math.round(band?.p95 ?? Number.NaN)),
    middleWidth: widths[widths.length >> 1] ?? null,
    betterOff: { p5: betterOff.p5, p95: betterOff.p95 },
    withoutShares: draws - shared,
  };
}

function summaryOf(key: KeyChoice["key"], sag: CaseFile, roll: Calculation): Omit<KeySummary, "band"> {
  const shares = Float64Array.from(roll.units, ({ oere }) => oere);
  const sorted = shares.slice().sort();
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)]! as Oere;
  const middle = sorted.length >> 1;
  const upkeep = new Map(roll.measures.map(({ id, ownersOere }) => [id, upkeepPart(sag, id, ownersOere)]));
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
