export { inOrderOfDays } from "./carryOver.ts";
export { type CheckedUnits, checkedOf, saidOf } from "./checked.ts";
export type { MeasureLine, UnitLine } from "./lines.ts";
export { makeRoll } from "./makeRoll.ts";
export { owedAt, owedByUnits } from "./owedByUnits.ts";
export { ownerPartsOf } from "./ownerPartsOf.ts";
export { type RollHead, rollHead } from "./rollHead.ts";
export { type KnownSum, knownSum } from "./totals.ts";
export { upkeepOfUnits } from "./upkeepOfUnits.ts";
