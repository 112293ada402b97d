/**
 * The chain on one page: a case in, its roll out, one call a step. Synchronous, without I/O, clock or chance, so that
 * the page, a Lambda and the command line give the same bytes (design § 1, docs/adr/0002-same-bits.md).
 */
import { allocate, basisOf, keyOfMeasure, unitFacts } from "./allocation/index.ts";
import { termsOf } from "./allocationTerms.ts";
import { assumptionsOf } from "./assumptions.ts";
import { inCanonicalOrder } from "./canonicalOrder.ts";
import { type CaseRasters, noRasters } from "./caseRasters.ts";
import { economyUnit, shareOfTaxes } from "./economyOfUnits.ts";
import { canonicalJson, sha256Hex } from "./formats/index.ts";
import { splitByJoint, waterfall } from "./funding/index.ts";
import { protecting } from "./ground.ts";
import { classify } from "./law/index.ts";
import { withLayerFacts } from "./layerFacts.ts";
import type {
  Building,
  Calculation,
  CaseFile,
  Issue,
  KeyData,
  Measure,
  MeasureToClassify,
  Result,
  Split,
  Watch,
} from "./model/index.ts";
import { instalments } from "./payments/index.ts";
import { assessRisk, projectEconomy, watersToFind } from "./risk/index.ts";
import { missingForRisk, reachOf, riskInputOf } from "./riskInput.ts";
import { type MeasureLine, makeRoll, type UnitLine } from "./roll/index.ts";

/** What a watcher of `calculate` is told of: geo, law, each water in each year, shares, roll. */
export const stepsOf = (sag: CaseFile): number => 4 + watersToFind(againstWaters(sag));

const againstWaters = ({ measures, hazards, water }: CaseFile) => ({
  measures: measures.map((measure) => protecting(measure, [])),
  hazards,
  water,
});

/**
 * Computes a case that `checkCase` has passed, with the cells of the raster files that it names. The order of its parcels, buildings and other lists moves nothing.
 * Issues: what only the sums can find: no measures, no area, nobody in the area, a missing fact that the key needs, …
 */
export function calculate(
  theCase: CaseFile,
  rasters: CaseRasters = noRasters,
  /** Ids of the measures that hold water back; absent: all of them. The others are paid for as ever. */
  standing?: ReadonlySet<string>,
  /** Told after each step that takes time. */
  watch?: Watch,
): Result<Calculation> {
  const sag = inCanonicalOrder(theCase);
  const notReady = [...missingForRisk(sag, rasters), ...keysMissing(sag)];
  if (isFilled(notReady)) return { ok: false, issues: notReady };

  // geo: drawn areas → affected parcels
  const reached = reachOf(sag);
  if (!reached.ok) return reached;
  const { reach, affected, parcels } = reached.value;

  const steps = stepsOf(sag);
  watch?.(1, steps);

  // law: each measure's findings, payers, unknowns; facts that are not typed come from the map layers
  const placed = withLayerFacts(sag);
  const law = classify(
    sag.lawAsOf,
    placed.measures.map((measure) => toClassify(measure, keyOfMeasure(sag.keys, measure.id))),
  );

  watch?.(2, steps);

  // risk: damage without and with, a year, per parcel
  const input = riskInputOf(sag, rasters, reached.value, standing);
  const buildings = input.buildings;
  const risk = assessRisk(input, (done) => watch?.(2 + done, steps));
  const riskOf = new Map(Array.from(risk.parcels, (line) => [line.parcelId, line]));

  watch?.(steps - 2, steps);

  // funding: what of each measure's cost is left to the owners
  const splits = sag.measures.map((measure): Result<Split | undefined> => {
    const place = sag.splits.findIndex((split) => split.measure === measure.id);
    return place < 0
      ? { ok: true, value: undefined }
      : splitByJoint(sag.splits[place]!, measure.parts, `/splits/${place}`);
  });
  const waterfalls = sag.measures.map((measure, i) => {
    const split = splits[i]!;
    return split.ok ? waterfall(measure, law.measures[i]!.payers, sag.financing.contributions, split.value) : split;
  });

  // allocation: the owners' part by key, to the øre
  const buildingsOf = groupByParcel(buildings);
  const factsOf = new Map(
    parcels.map((parcel) => [
      parcel.id,
      unitFacts(
        parcel,
        buildingsOf.get(parcel.id) ?? [],
        riskOf.get(parcel.id)!,
        sag.decisions.missingValue,
        affected.get(parcel.id)!.areaM2,
      ),
    ]),
  );
  const allBills = waterfalls.reduce((sum, funded) => sum + (funded.ok ? funded.value.ownersOere : 0), 0);
  const shared = sag.measures.map((measure, i) => {
    const funded = waterfalls[i]!;
    const key = keyOfMeasure(sag.keys, measure.id)!;
    if (!funded.ok) return funded;
    const units = reach.get(measure.id)!.map(({ id }) => factsOf.get(id)!);
    const bill = funded.value.ownersOere;
    return allocate(bill, key, units, "/keys", termsOf(sag, measure.id, bill, allBills));
  });
  const refused = shared.flatMap((result) => (result.ok ? [] : result.issues));
  if (isFilled(refused)) return { ok: false, issues: refused };

  watch?.(steps - 1, steps);

  // roll: a line a unit, payments over time, totals, checks, the trace
  const measures = sag.measures.map((measure, i): MeasureLine => {
    const { findings, payers, id, ...rest } = law.measures[i]!;
    const funded = value(waterfalls[i]!);
    const allocation = value(shared[i]!);
    return {
      id,
      worksOere: measure.cost.worksOere,
      kind: measure.kind,
      upkeepPerYearOere: measure.cost.upkeepPerYearOere,
      upkeepPvOere: termsOf(sag, id, 0, 0).upkeepPvOere ?? 0,
      keyBasis: basisOf(keyOfMeasure(sag.keys, id)!),
      lifetimeYears: measure.lifetimeYears,
      law: rest,
      findings,
      payers,
      payerKnown: funded.payerKnown,
      waterfall: funded.steps,
      split: value(splits[i]!)?.shares ?? [],
      ownersOere: funded.ownersOere,
      key: keyOfMeasure(sag.keys, id)!,
      ...allocation,
      overtoppedReturnPeriodYears: risk.measures.find((line) => line.id === id)?.overtoppedReturnPeriodYears ?? null,
    };
  });
  const units = parcels.map(
    (parcel): UnitLine => ({
      parcel,
      ...affected.get(parcel.id)!,
      ...riskOf.get(parcel.id)!,
      ...factsOf.get(parcel.id)!,
    }),
  );
  return {
    ok: true,
    value: makeRoll({
      caseHash: sha256Hex(canonicalJson(sag)),
      lawAsOf: sag.lawAsOf,
      lawVersion: law.lawVersion,
      project: law.project,
      measures,
      units,
      outsideCount: sag.parcels.length - parcels.length,
      risk: risk.scenarios,
      economyOf: (shares) =>
        projectEconomy({
          ...{ lawAsOf: sag.lawAsOf, rate: sag.rules.rate, horizonYears: sag.horizonYears },
          ...{ costs: sag.measures, hazards: sag.hazards, moving: sag.economy.moving },
          sources: [...new Set(sag.measures.flatMap(({ parts }) => parts.map(({ source }) => source)))].sort(),
          taxFinancedShare: shareOfTaxes(measures),
          units: units.map((unit, i) => economyUnit(unit, shares[i]!, buildingsOf.get(unit.parcel.id) ?? [])),
        }),
      payOver: (share) => instalments(share, sag.financing.loan),
      assumptions: [...assumptionsOf(sag, units), ...placed.assumptions, ...risk.assumptions],
    }),
  };
}

function keysMissing({ measures, keys }: CaseFile): Issue[] {
  return measures.flatMap(({ id }): Issue[] =>
    keyOfMeasure(keys, id) === undefined ? [{ path: "/keys", code: "key-missing", facts: { measure: id } }] : [],
  );
}

/** What the chosen key rests on is a fact of the case, unless somebody has typed it. */
function toClassify(measure: Measure, key: KeyData | undefined): MeasureToClassify {
  return {
    id: measure.id,
    kind: measure.kind,
    sources: measure.parts.map((part) => part.source),
    effects: measure.parts.map((part) => part.effect),
    parts: measure.parts,
    facts: key === undefined ? measure.facts : { keyBasis: basisOf(key), ...measure.facts },
  };
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error("a refused step was read");
  return result.value;
}

function isFilled(issues: Issue[]): issues is [Issue, ...Issue[]] {
  return issues.length > 0;
}

function groupByParcel(buildings: readonly Building[]): Map<string, Building[]> {
  const groups = new Map<string, Building[]>();
  for (const building of buildings) {
    const group = groups.get(building.parcelId);
    if (group === undefined) groups.set(building.parcelId, [building]);
    else group.push(building);
  }
  return groups;
}
