import { allSources, onFact, type Rule } from "../rule.ts";

/**
 * r-utilities · R-UTILITIES: line owners won against a key that made them pay most (Bogense, February 2025, from press,
 * reasons not seen): it only warns when they pay most (definition 29).
 */
export const ledningsejerneMest: Rule = {
  provision: "r-utilities",
  topic: "practice",
  sources: allSources,
  ofTheWhole: true,
  decide: onFact("lineOwnersPayMost", "line-owners-pay-most"),
};
