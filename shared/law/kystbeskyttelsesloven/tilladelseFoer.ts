import { onFact, type Rule } from "../rule.ts";

/** kbl-3-foer · Kystbeskyttelsesloven § 3 before 1 September 2018: the Coastal Authority gave the permit (definition 26). */
export const tilladelseFoer: Rule = {
  provision: "kbl-3-foer",
  topic: "decides",
  sources: ["sea"],
  effects: ["flooding", "erosion"],
  decides: ["coastal-authority"],
  decide: onFact("atCoast", "coastal-authority-gives-permit"),
};
