export { besideWorks, type GrossCost, grossCost } from "./costs.ts";
export { type LinearRow, leastWithin } from "./linearProgram.ts";
export { exp, ln, pow } from "./maths.ts";
export { normalAt, normalFrom } from "./normal.ts";
export { oere, roundToOere, sumOere } from "./oere.ts";
export { type Claim, splitOere, splitWeights } from "./splitOere.ts";
export {
  layeredWeights,
  plainWeights,
  ratioOf,
  sumOfWhole,
  unmarkedOf,
  type WeightLayer,
  type Weights,
} from "./weights.ts";
