import type { SensitivityRow } from "../../model/index.ts";
import { roundToOere } from "../../money/index.ts";
import { type Rate, stepsOf } from "../presentValue.ts";
import { type EconomyInput, economyOf } from "./economyOf.ts";

type Changed = Pick<SensitivityRow, "what" | "change">;

const changes: readonly Changed[] = [
  { what: "nothing", change: 0 },
  { what: "cost", change: -0.25 },
  { what: "cost", change: 0.25 },
  { what: "rate", change: -0.01 },
  { what: "rate", change: 0.01 },
  { what: "horizon", change: 50 },
  { what: "horizon", change: 100 },
  { what: "damage", change: -0.5 },
  { what: "damage", change: 0.5 },
];

/** As many years of benefit as `sensitivityOf` asks about. */
export const longestHorizonYears = 100;

/**
 * NPV and ratio, upkeep and renewals included, with the cost a quarter lower and higher, the rate a point lower and higher in
 * every step (below zero is taken as it is), over 50 and 100 years, and with half the damage less and more; always in this
 * order, the unchanged case first. `benefitPerYear` must reach `longestHorizonYears`, or the case's horizon where it is longer.
 */
export function sensitivityOf(input: EconomyInput): SensitivityRow[] {
  return changes.map((changed) => {
    const { npvOere, benefitCostRatio } = economyOf(withChange(input, changed)).financial.withUpkeepAndRenewals;
    return { ...changed, npvOere, benefitCostRatio };
  });
}

function withChange(input: EconomyInput, { what, change }: Changed): EconomyInput {
  switch (what) {
    case "nothing":
      return input;
    case "cost":
      return { ...input, costs: input.costs.map((line) => ({ ...line, cost: scaled(line.cost, 1 + change) })) };
    case "rate":
      return { ...input, rate: moved(input.rate, change) };
    case "horizon":
      return { ...input, horizonYears: change };
    case "damage":
      return { ...input, benefitPerYear: input.benefitPerYear?.map((benefit) => benefit * (1 + change)) ?? null };
  }
}

const scaled = (cost: EconomyInput["costs"][number]["cost"], by: number) => ({
  ...cost,
  worksOere: roundToOere(cost.worksOere * by),
  upkeepPerYearOere: roundToOere(cost.upkeepPerYearOere * by),
  ...Object.fromEntries(
    besideWorks.flatMap((field) => (cost[field] === undefined ? [] : [[field, roundToOere(cost[field] * by)]])),
  ),
});

const besideWorks = ["studiesOere", "administrationOere", "landOere", "contingencyOere", "vatFreeOere"] as const;

const moved = (rate: Rate, points: number): Rate =>
  stepsOf(rate).map((step) => ({ ...step, ratePerYear: step.ratePerYear + points }));
