export { alternativesOf } from "./alternatives.ts";
export type { CostLine } from "./costs.ts";
export { type DesignOption, type DesignRow, type DesignTable, designTable } from "./designTable.ts";
export { type EconomyYear, economyYears } from "./economyYears.ts";
export {
  addEconomySums,
  type EconomyCase,
  EconomyOfUnits,
  type EconomyResult,
  type EconomyTerms,
  type EconomyUnit,
  economyOfSums,
  projectEconomy,
  withPresentValues,
} from "./projectEconomy.ts";
export { type BenefitOfMeasures, benefitOfMeasures, mostForShapley } from "./shapley.ts";
