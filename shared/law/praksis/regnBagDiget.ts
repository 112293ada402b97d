import { onFact, type Rule } from "../rule.ts";

/** regn-bag-dige · A dike with rain trapped behind it: two acts and two ways to complain (Bogense, 25 January 2024). */
export const regnBagDiget: Rule = {
  provision: "regn-bag-dige",
  topic: "mixed",
  sources: ["sea"],
  effects: ["flooding"],
  decide: onFact("rainBehindDike", "rain-behind-dike"),
};
