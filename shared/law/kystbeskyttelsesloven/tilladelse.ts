import { onFact, type Rule } from "../rule.ts";

/** kbl-3 · Kystbeskyttelsesloven § 3: the municipality gives the permit, and decides in it who contributes. */
export const tilladelse: Rule = {
  provision: "kbl-3",
  topic: "decides",
  sources: ["sea"],
  effects: ["flooding", "erosion"],
  decides: ["municipality"],
  decide: onFact("atCoast", "municipality-gives-permit"),
};
