import { allocate, keyOfMeasure, unitFacts } from "./allocation/index.ts";
import { termsOf } from "./allocationTerms.ts";
import { calculate } from "./calculate.ts";
import type { CaseRasters } from "./caseRasters.ts";
import { heldAtEdge, unmoved, withLevels } from "./levelErrors.ts";
import type { Building, Calculation, CaseFile, FloodSource, Issue, Oere, Result, Watch } from "./model/index.ts";
import { oere } from "./money/index.ts";
import { type Band, bandOf, type Errors, errorsFrom, pairsSwapped, pairsThatDiffer } from "./risk/index.ts";

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

/** The risk is computed anew at each of these errors of the level, and taken straight between them. In standard deviations. */
const nodes = [-3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3];
/** What each unit says in each draw is kept until the bands are read: some 160 MB. */
export const mostDrawn = 10_000_000;
const restingPlaces = 10;

/**
 * Errors of water level, damage and cost drawn from a seed, each draw shared anew: a band on each unit's benefit and share, on the
 * whole project's net present value, and whether the order of owners changes (definition 4).
 * Issues: those of `calculate`; `uncertainty-not-told`; `too-many-draws` where draws times units is beyond `mostDrawn`.
 */
export function uncertaintyOf(theCase: CaseFile, rasters: CaseRasters, watch?: Watch): Result<UncertaintyFound> {
  const { uncertainty } = theCase.economy;
  if (uncertainty === null) return refused([{ path: "/economy/uncertainty", code: "uncertainty-not-told", facts: {} }]);
  const base = calculate(theCase, rasters);
  if (!base.ok) return base;
  const { draws, levelSdM, seed } = uncertainty;
  const units = base.value.units;
  if (draws * units.length > mostDrawn)
    return refused([
      {
        path: "/economy/uncertainty/draws",
        code: "too-many-draws",
        facts: { draws, units: units.length, most: Math.floor(mostDrawn / units.length) },
      },
    ]);
  const steps = levelSdM === 0 ? [0] : nodes;
  const ofAll = steps.length + draws;
  const risks: RiskAt[][] = [];
  for (const step of steps) {
    const moved = withLevels(theCase, rasters, step * levelSdM);
    const found = calculate(onlyRisk(moved.sag), moved.rasters);
    if (!found.ok) return found;
    risks.push(found.value.units.map(riskAt));
    watch?.(risks.length, ofAll);
  }
  const shares = sharesOf(theCase, base.value);
  const next = errorsFrom(uncertainty, units.length);
  const benefits = new Float64Array(draws * units.length);
  const drawnShares = new Float64Array(draws * units.length);
  const npv = new Float64Array(draws);
  const now = units.map((unit) => unit.oere);
  const pairs = pairsThatDiffer(now);
  const { costPvOere } = base.value.economy.financial.withUpkeepAndRenewals;
  let [shared, swapped, unchanged] = [0, 0, 0];
  for (let draw = 0; draw < draws; draw++) {
    const errors = next();
    const risk = riskIn(errors, steps, risks);
    let gained = 0;
    for (const [i, { benefitPvOere }] of risk.entries()) {
      benefits[i * draws + draw] = benefitPvOere ?? Number.NaN;
      gained += benefitPvOere ?? 0;
    }
    npv[draw] = gained - costPvOere * errors.cost;
    const found = shares(risk, errors.cost);
    if (found !== null) {
      for (let i = 0; i < found.length; i++) drawnShares[i * draws + shared] = found[i]!;
      const moved = pairsSwapped(now, found);
      swapped += moved;
      if (moved === 0) unchanged++;
      shared++;
    }
    watch?.(steps.length + draw + 1, ofAll);
  }
  const bandIn = (drawn: Float64Array, i: number, count: number): Band | null => {
    const own = drawn.subarray(i * draws, i * draws + count);
    return count === 0 || Number.isNaN(own[0]!) ? null : rounded(bandOf(own));
  };
  return {
    ok: true,
    value: {
      ...{ seed, draws },
      units: units.map(({ id }, i) => ({
        id,
        benefitPvOere: bandIn(benefits, i, draws),
        shareOere: bandIn(drawnShares, i, shared),
      })),
      npvOere: rounded(bandOf(npv)),
      chanceOfGain: npv.filter((one) => one > 0).length / draws,
      order: {
        pairsSwapped: shared === 0 || pairs === 0 ? 0 : swapped / shared / pairs,
        unchanged: shared === 0 ? 0 : unchanged / shared,
      },
      convergence: converging(npv),
      withoutShares: draws - shared,
      unknownUnits: risks[0]!.filter(({ benefitPvOere }) => benefitPvOere === null).length,
      unmoved: unmoved(theCase),
      heldAtEdge: heldAtEdge(theCase),
    },
  };
}

interface RiskAt {
  benefitPvOere: number | null;
  eadWithoutOere: number | null;
  eadWithOere: number | null;
  yearlyChanceOfWater: number | null;
}

const riskAt = ({ benefitPvOere, eadWithoutOere, eadWithOere, yearlyChanceOfWater }: RiskAt): RiskAt => ({
  ...{ benefitPvOere, eadWithoutOere, eadWithOere, yearlyChanceOfWater },
});

/** The bill plays no part in the risk, and no key can be refused for it. */
function onlyRisk(sag: CaseFile): CaseFile {
  return {
    ...sag,
    keys: [{ measure: "*", key: { id: "equal", version: "1" } }],
    decisions: { ...sag.decisions, exemptions: [], reliefs: [] },
    financing: { contributions: [], loan: null },
    splits: [],
  };
}

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

/** What each unit pays in all under a draw's risk, the owners' part of each bill times a factor; null: a bill finds nobody. */
function sharesOf(sag: CaseFile, base: Calculation): (risk: readonly RiskAt[], cost: number) => Float64Array | null {
  const parcels = new Map(sag.parcels.map((parcel) => [parcel.id, parcel]));
  const buildingsOf = new Map<string, Building[]>();
  for (const building of sag.buildings)
    buildingsOf.set(building.parcelId, [...(buildingsOf.get(building.parcelId) ?? []), building]);
  const placeOf = new Map(base.units.map(({ id }, i) => [id, i]));
  const membersOf = base.measures.map(({ id }) =>
    base.units.flatMap(({ measures }, i) => (measures.some(({ measure }) => measure === id) ? [i] : [])),
  );
  return (risk, cost) => {
    const facts = base.units.map(({ id }, i) =>
      unitFacts(
        parcels.get(id)!,
        buildingsOf.get(id) ?? [],
        { ...asRisk(risk[i]!), terrainM: base.units[i]!.terrainM },
        sag.decisions.missingValue,
        base.units[i]!.areaM2,
      ),
    );
    const allBills = base.measures.reduce((sum, { ownersOere }) => sum + Math.round(ownersOere * cost), 0);
    const paid = new Float64Array(base.units.length);
    for (const [m, { id, ownersOere }] of base.measures.entries()) {
      const key = keyOfMeasure(sag.keys, id)!;
      const units = membersOf[m]!.map((i) => facts[i]!);
      const bill = oere(Math.round(ownersOere * cost));
      const found = allocate(bill, key, units, "/keys", termsOf(sag, id, bill, allBills));
      if (!found.ok) return null;
      for (const share of found.value.shares) paid[placeOf.get(share.id)!]! += share.oere;
    }
    return paid;
  };
}

const asRisk = ({ yearlyChanceOfWater, eadWithoutOere, eadWithOere, benefitPvOere }: RiskAt) => ({
  yearlyChanceOfWater,
  benefitPvOere: inOere(benefitPvOere),
  eadWithoutOere: inOere(eadWithoutOere),
  eadWithOere: inOere(eadWithOere),
});

const inOere = (amount: number | null): Oere | null => (amount === null ? null : oere(Math.round(amount)));

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

const refused = (issues: [Issue, ...Issue[]]): { ok: false; issues: [Issue, ...Issue[]] } => ({ ok: false, issues });
