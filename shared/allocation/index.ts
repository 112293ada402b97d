export { type AllocateTerms, type Allocation, allocate, type Share } from "./allocate.ts";
export { basisOf } from "./basisOf.ts";
export { catalogue, findKey, keyOfMeasure } from "./catalogue.ts";
export { checkKey } from "./checkKey.ts";
export { type UnitFacts, unitFacts, type ValueOrigin } from "./unitFacts.ts";
