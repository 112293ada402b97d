import { allSources, onFact, type Rule } from "../rule.ts";

/**
 * planl-11b · Planloven § 11 b(1) no. 14: for new building the plan may require protective works, which the developer
 * pays: no key over existing owners.
 */
export const planensKrav: Rule = {
  provision: "planl-11b",
  topic: "mixed",
  sources: allSources,
  ofTheWhole: true,
  decide: onFact("planRequired", "developer-pays"),
};
