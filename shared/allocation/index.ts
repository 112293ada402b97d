export { type AllocateTerms, type Allocation, allocate, allocateUnits, mostUnits, type Share } from "./allocate.ts";
export { basisOf } from "./basisOf.ts";
export { catalogue, findKey, keyOfMeasure } from "./catalogue.ts";
export { checkKey } from "./checkKey.ts";
export { type UnitFacts, unitFacts, type ValueOrigin } from "./unitFacts.ts";
export { type Units, unitsAt, unitsOf } from "./units.ts";
export type { UnitTable } from "./unitTable.ts";
