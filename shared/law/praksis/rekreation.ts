import { allSources, onFact, type Rule } from "../rule.ts";

/** rekreation · Recreation is left out of what owners pay: practice in two projects, no provision found (definition 28). */
export const rekreation: Rule = {
  provision: "rekreation",
  topic: "not-charged",
  sources: allSources,
  ofTheWhole: true,
  decide: onFact("recreation", "recreation-not-charged"),
};
