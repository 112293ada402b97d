export { type Band, bandOf, pairsSwapped, pairsThatDiffer } from "./bands.ts";
export { type Errors, errorsFrom } from "./errors.ts";
