import { onFact, type Rule } from "../rule.ts";

/** kbl-3a · Kystbeskyttelsesloven § 3 a: the permit stands in for others, whose concerns are weighed in it. */
export const erstattedeTilladelser: Rule = {
  provision: "kbl-3a",
  topic: "decides",
  sources: ["sea"],
  effects: ["flooding", "erosion"],
  decide: onFact("replacedNatureRule", "permit-replaces-others"),
};
