import { onFact, type Rule } from "../rule.ts";

/**
 * r-uniform · R-UNIFORM: a duty for all in the area stood, since all got comparable protection (Sakskøbing, 28 February
 * 2022). Equal amounts are not stated (definition 29).
 */
export const sammeBeskyttelse: Rule = {
  provision: "r-uniform",
  topic: "practice",
  sources: ["sea"],
  effects: ["flooding"],
  ofTheWhole: true,
  decide: onFact("wholeAreaAtRisk", "duty-for-all-upheld"),
};
