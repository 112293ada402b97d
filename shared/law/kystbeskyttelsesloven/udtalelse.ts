import { onFact, type Rule } from "../rule.ts";

/** kbl-2 · Kystbeskyttelsesloven § 2: the state's statement comes before the decision, within four weeks. */
export const udtalelse: Rule = {
  provision: "kbl-2",
  topic: "decides",
  sources: ["sea"],
  effects: ["flooding", "erosion"],
  decide: onFact("stateStatement", "statement-obtained"),
};
