export type { CostLine } from "./costs.ts";
export { type DesignOption, type DesignRow, type DesignTable, designTable } from "./designTable.ts";
export { type EconomyCase, type EconomyResult, type EconomyUnit, projectEconomy } from "./projectEconomy.ts";
export { type BenefitOfMeasures, benefitOfMeasures, mostForShapley } from "./shapley.ts";
