import { basisOf } from "./allocation/index.ts";
import { termsOf } from "./allocationTerms.ts";
import { ceilingOf } from "./funding/index.ts";
import type { CaseFile, RiskSums } from "./model/index.ts";
import { grossCost, oere } from "./money/index.ts";
import type { MeasureLine } from "./roll/index.ts";
import type { SharesByKeys } from "./shareByKeys.ts";

/** What law, funding, keys and risk have found of each measure, as the roll tells it. */
export function measureLines(
  sag: CaseFile,
  { law, measures }: SharesByKeys,
  overtopped: RiskSums["measures"],
): MeasureLine[] {
  return sag.measures.map((measure, i): MeasureLine => {
    const { findings, payers, id, ...rest } = law.measures[i]!;
    const { key, split, funded, allocation, upkeep } = measures[i]!;
    const { grossOere, upkeepPerYearOere } = grossCost(measure.cost);
    const leftToMunicipality = allocation.left.reduce(
      (sum, one) => sum + (one.to === "municipality" ? one.oere : 0),
      0,
    );
    return {
      id,
      grossOere,
      kind: measure.kind,
      costLines: funded.costLines,
      eligibleOere: funded.eligibleOere,
      ceiling: ceilingOf(findings, funded.steps, oere(leftToMunicipality)),
      upkeep: { perYearOere: upkeepPerYearOere, paidBy: measure.cost.upkeepPaidBy ?? null },
      upkeepShares: upkeep,
      runBy: measure.runBy ?? null,
      upkeepPvOere: termsOf(sag, id, 0, 0).upkeepPvOere ?? 0,
      keyBasis: basisOf(key),
      lifetimeYears: measure.lifetimeYears,
      law: rest,
      findings,
      payers,
      payerKnown: funded.payerKnown,
      waterfall: funded.steps,
      split,
      ownersOere: funded.ownersOere,
      key,
      ids: allocation.ids,
      oere: allocation.oere,
      // Of a million units the shares are made one by one, when they are asked for.
      get shares() {
        return allocation.shares;
      },
      pointsTotal: allocation.pointsTotal,
      left: allocation.left,
      layersOf: allocation.layersOf,
      weighed: allocation.weighed,
      overtoppedReturnPeriodYears: overtopped.find((line) => line.id === id)?.overtoppedReturnPeriodYears ?? null,
    };
  });
}
