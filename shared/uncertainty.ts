import { calculate } from "./calculate.ts";
import type { CaseRasters } from "./caseRasters.ts";
import { drawnRisk, nodesOf } from "./drawnRisk.ts";
import { drawnShares } from "./drawnShares.ts";
import { heldAtEdge, unmoved } from "./levelErrors.ts";
import type { CaseFile, FloodSource, Result, Watch } from "./model/index.ts";
import { type Band, bandOf, pairsSwapped, pairsThatDiffer } from "./risk/index.ts";

/** How far the numbers may be off, drawn many times from a seed. Amounts in øre, unrounded means apart. */
export interface UncertaintyFound {
  seed: number;
  draws: number;
  units: {
    id: string;
    /** Avoided damage over the horizon, present value; null: not known. */
    benefitPvOere: Band | null;
    /** Null: in no draw could the bill be shared. */
    shareOere: Band | null;
  }[];
  npvOere: Band;
  /** Part of the draws in which the project is worth more than it costs. */
  chanceOfGain: number;
  order: {
    /** Part of all pairs that pay different amounts now, that would change places: the average draw. */
    pairsSwapped: number;
    /** Part of the draws in which nobody changes places. */
    unchanged: number;
  };
  /** What the first so many draws say: the numbers should come to rest. */
  convergence: { draws: number; npvMeanOere: number; npvP5Oere: number; npvP95Oere: number }[];
  /** Draws in which a key found nobody who gains: they have no shares. */
  withoutShares: number;
  /** Units whose benefit is not known, left out of the account. */
  unknownUnits: number;
  /** Waters that no error of level moves. */
  unmoved: FloodSource[];
  /** Waters that errors of level make deeper or shallower, but no wider: a model gave their depths. */
  heldAtEdge: FloodSource[];
}

const restingPlaces = 10;

/**
 * Errors of water level, damage and cost drawn from a seed, each draw shared anew: a band on each unit's benefit and share, on the
 * whole project's net present value, and whether the order of owners changes (definition 4).
 * Issues: those of `drawnRisk` and `calculate`.
 */
export function uncertaintyOf(theCase: CaseFile, rasters: CaseRasters, watch?: Watch): Result<UncertaintyFound> {
  const { uncertainty } = theCase.economy;
  const ofAll = uncertainty === null ? 0 : nodesOf(uncertainty) + uncertainty.draws;
  let done = 0;
  const further = () => watch?.(++done, ofAll);
  const drawn = drawnRisk(theCase, rasters, further);
  if (!drawn.ok) return drawn;
  const base = calculate(theCase, rasters);
  if (!base.ok) return base;
  const { draws, seed, unknownUnits } = drawn.value;
  const { units } = base.value;
  const sharesIn = drawnShares(theCase, base.value);
  const benefits = new Float64Array(draws * units.length);
  const shares = new Float64Array(draws * units.length);
  const npv = new Float64Array(draws);
  const now = units.map((unit) => unit.oere);
  const pairs = pairsThatDiffer(now);
  const { costPvOere } = base.value.economy.financial.withUpkeepAndRenewals;
  let [shared, swapped, unchanged] = [0, 0, 0];
  drawn.value.each((risk, cost, draw) => {
    let gained = 0;
    for (const [i, { benefitPvOere }] of risk.entries()) {
      benefits[i * draws + draw] = benefitPvOere ?? Number.NaN;
      gained += benefitPvOere ?? 0;
    }
    npv[draw] = gained - costPvOere * cost;
    const found = sharesIn(risk, cost)?.oere;
    if (found !== undefined) {
      for (let i = 0; i < found.length; i++) shares[i * draws + shared] = found[i]!;
      const moved = pairsSwapped(now, found);
      swapped += moved;
      if (moved === 0) unchanged++;
      shared++;
    }
    further();
  });
  const bandIn = (of: Float64Array, i: number, count: number): Band | null => {
    const own = of.subarray(i * draws, i * draws + count);
    return count === 0 || Number.isNaN(own[0]!) ? null : rounded(bandOf(own));
  };
  return {
    ok: true,
    value: {
      ...{ seed, draws },
      units: units.map(({ id }, i) => ({
        id,
        benefitPvOere: bandIn(benefits, i, draws),
        shareOere: bandIn(shares, i, shared),
      })),
      npvOere: rounded(bandOf(npv)),
      chanceOfGain: npv.filter((one) => one > 0).length / draws,
      order: {
        pairsSwapped: shared === 0 || pairs === 0 ? 0 : swapped / shared / pairs,
        unchanged: shared === 0 ? 0 : unchanged / shared,
      },
      convergence: converging(npv),
      ...{ withoutShares: draws - shared, unknownUnits },
      unmoved: unmoved(theCase),
      heldAtEdge: heldAtEdge(theCase),
    },
  };
}

const rounded = ({ p5, p50, p95 }: Band): Band => ({
  p5: Math.round(p5),
  p50: Math.round(p50),
  p95: Math.round(p95),
});

function converging(npv: Float64Array): UncertaintyFound["convergence"] {
  return Array.from({ length: restingPlaces }, (_, i) => {
    const draws = Math.floor((npv.length * (i + 1)) / restingPlaces);
    const first = npv.subarray(0, draws);
    const { p5, p95 } = bandOf(first);
    const mean = first.reduce((sum, one) => sum + one, 0) / draws;
    return { draws, npvMeanOere: Math.round(mean), npvP5Oere: Math.round(p5), npvP95Oere: Math.round(p95) };
  });
}
