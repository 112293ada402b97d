export { inOrderOfDays } from "./carryOver.ts";
export type { MeasureLine, UnitLine } from "./lines.ts";
export { makeRoll } from "./makeRoll.ts";
export { owedByUnits } from "./owedByUnits.ts";
