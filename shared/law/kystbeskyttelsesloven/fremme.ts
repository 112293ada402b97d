import { onFact, type Rule } from "../rule.ts";

/** kbl-2a · Kystbeskyttelsesloven § 2 a: on the statement the municipality decides whether the case goes on. */
export const fremme: Rule = {
  provision: "kbl-2a",
  topic: "decides",
  sources: ["sea"],
  effects: ["flooding", "erosion"],
  decides: ["municipality"],
  decide: onFact("promoted", "case-promoted"),
};
