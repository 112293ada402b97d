export { exp, ln, pow } from "./maths.ts";
export { oere, roundToOere, sumOere } from "./oere.ts";
export { type Claim, splitOere } from "./splitOere.ts";
