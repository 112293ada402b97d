export { annuityFactor, instalments } from "./annuity.ts";
