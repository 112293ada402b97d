import { calculateBeforeKeys } from "./calculate.ts";
import type { CaseRasters } from "./caseRasters.ts";
import { withLevels } from "./levelErrors.ts";
import type { CaseFile, Issue, Result, Uncertainty } from "./model/index.ts";
import { type Errors, errorsFrom } from "./risk/index.ts";

/** One unit's risk, øre and chance a year, as known or not. In a draw the amounts are not rounded. */
export interface RiskAt {
  benefitPvOere: number | null;
  eadWithoutOere: number | null;
  eadWithOere: number | null;
  yearlyChanceOfWater: number | null;
}

/** The units' risk under errors drawn from the case's own seed, in the order of the roll. */
export interface DrawnRisk {
  draws: number;
  seed: number;
  /** Units whose benefit is not known, whatever the errors. */
  unknownUnits: number;
  /** Every draw, from the first: the same at each call. `cost`: what the draw makes of a krone of works. */
  each: (take: (risk: readonly RiskAt[], cost: number, draw: number) => void) => void;
}

/** The risk is computed anew at each of these errors of the level, and taken straight between them. In standard deviations. */
const nodes = [-3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3];
/** What each unit says in each draw is kept until the bands are read: some 160 MB. */
export const mostDrawn = 10_000_000;

/** How many times `drawnRisk` tells that it has come further. */
export const nodesOf = ({ levelSdM }: Uncertainty): number => (levelSdM === 0 ? 1 : nodes.length);

/**
 * Errors of water level and damage drawn from a seed (definition 4). No key plays a part.
 * Issues: those of the chain's first half; `uncertainty-not-told`; `too-many-draws` where draws times units is beyond `mostDrawn`.
 */
export function drawnRisk(theCase: CaseFile, rasters: CaseRasters, further: () => void): Result<DrawnRisk> {
  const { uncertainty } = theCase.economy;
  if (uncertainty === null) return refused({ path: "/economy/uncertainty", code: "uncertainty-not-told", facts: {} });
  const { draws, levelSdM, seed } = uncertainty;
  const steps = levelSdM === 0 ? [0] : nodes;
  const risks: RiskAt[][] = [];
  for (const step of steps) {
    const moved = withLevels(theCase, rasters, step * levelSdM);
    const found = calculateBeforeKeys(moved.sag, moved.rasters);
    if (!found.ok) return found;
    risks.push(found.value.units.map(riskAt));
    further();
    const units = found.value.units.length;
    if (draws * units > mostDrawn) {
      const facts = { draws, units, most: Math.floor(mostDrawn / units) };
      return refused({ path: "/economy/uncertainty/draws", code: "too-many-draws", facts });
    }
  }
  const units = risks[0]!.length;
  return {
    ok: true,
    value: {
      ...{ draws, seed },
      unknownUnits: risks[0]!.filter(({ benefitPvOere }) => benefitPvOere === null).length,
      each: (take) => {
        const next = errorsFrom(uncertainty, units);
        for (let draw = 0; draw < draws; draw++) {
          const errors = next();
          take(riskIn(errors, steps, risks), errors.cost, draw);
        }
      },
    },
  };
}

const riskAt = ({ benefitPvOere, eadWithoutOere, eadWithOere, yearlyChanceOfWater }: RiskAt): RiskAt => ({
  ...{ benefitPvOere, eadWithoutOere, eadWithOere, yearlyChanceOfWater },
});

/** The units' risk under one draw's errors: straight between the two nodes of the level, times the factor on damage. */
function riskIn({ level, damage }: Errors, steps: readonly number[], risks: readonly RiskAt[][]): RiskAt[] {
  const held = Math.min(steps.at(-1)!, Math.max(steps[0]!, level));
  const upper = Math.max(
    steps.length - 1 === 0 ? 0 : 1,
    steps.findIndex((step) => step >= held),
  );
  const lower = Math.max(0, upper - 1);
  const part = upper === lower ? 0 : (held - steps[lower]!) / (steps[upper]! - steps[lower]!);
  return risks[lower]!.map((low, i) => {
    const high = risks[upper]![i]!;
    const factor = damage[i]!;
    return {
      benefitPvOere: between(low.benefitPvOere, high.benefitPvOere, part, factor),
      eadWithoutOere: between(low.eadWithoutOere, high.eadWithoutOere, part, factor),
      eadWithOere: between(low.eadWithOere, high.eadWithOere, part, factor),
      yearlyChanceOfWater: between(low.yearlyChanceOfWater, high.yearlyChanceOfWater, part, 1),
    };
  });
}

const between = (low: number | null, high: number | null, part: number, factor: number): number | null =>
  low === null || high === null ? null : (low + (high - low) * part) * factor;

const refused = (issue: Issue): Extract<Result<never>, { ok: false }> => ({ ok: false, issues: [issue] });
