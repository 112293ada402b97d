import { ln } from "../money/index.ts";

/** Damage at a return period. */
export interface DamagePoint {
  returnPeriodYears: number;
  damage: number;
}

export interface EadRule {
  eadRule: "linear" | "log-linear";
  /** The return period at which damage starts; null: not known. */
  startReturnPeriodYears: number | null;
}

/**
 * Expected annual damage, in the unit of the damages, unrounded: damage integrated over its chance a year.
 *
 *   EAD = ∫₀^pc D(p) dp
 *
 * p    chance a year, 1/T; D between two return periods is linear in p, or in ln p
 * pc   `untilChance`: the chance that the crest is overtopped. Damage more frequent than that is kept away; 1: no crest
 * Start (definition 1): above 1/T_min there is none, or, with a start T0, a straight line from D(T_min) down to 0 at 1/T0.
 * Tail (definition 2): below 1/T_max damage is held at D(T_max). Crest (definition 3): a jump at pc, none beyond it.
 * Source: definitions 1-3; the log-linear rule is Delft-FIAT's. Points may come in any order.
 * Example: damage 100 at T = 20, 50, 100: 5.00; with a crest overtopped at T = 80: 100/80 = 1.25.
 */
export function expectedAnnualDamage(points: readonly DamagePoint[], rule: EadRule, untilChance = 1): number {
  const known = points
    .map(({ returnPeriodYears, damage }) => ({ p: 1 / returnPeriodYears, damage }))
    .sort((a, b) => a.p - b.p);
  const rarest = known[0];
  if (rarest === undefined) return 0;
  let sum = rarest.damage * Math.min(rarest.p, untilChance);
  for (let i = 1; i < known.length; i++) {
    const rare = known[i - 1]!;
    const often = known[i]!;
    if (untilChance <= rare.p) break;
    sum += between(rare, often, Math.min(often.p, untilChance), rule.eadRule);
  }
  const oftenest = known.at(-1)!;
  if (rule.startReturnPeriodYears !== null) {
    const start = { p: 1 / rule.startReturnPeriodYears, damage: 0 };
    if (start.p > oftenest.p && untilChance > oftenest.p)
      sum += between(oftenest, start, Math.min(start.p, untilChance), "linear");
  }
  return sum;
}

interface Knot {
  p: number;
  damage: number;
}

/** The area from the rarer knot up to `p`, which lies between the two. */
function between(rare: Knot, often: Knot, p: number, rule: EadRule["eadRule"]): number {
  const width = p - rare.p;
  if (rule === "linear" || rare.damage === often.damage) {
    const damage = rare.damage + ((often.damage - rare.damage) * width) / (often.p - rare.p);
    return ((rare.damage + damage) / 2) * width;
  }
  // D(p) = D_rare + m · ln(p / p_rare), and ∫ ln(p / p_rare) dp = p · ln(p / p_rare) − (p − p_rare)
  const m = (often.damage - rare.damage) / ln(often.p / rare.p);
  return rare.damage * width + m * (p * ln(p / rare.p) - width);
}
