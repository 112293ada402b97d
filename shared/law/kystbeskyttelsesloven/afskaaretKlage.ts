import { onFact, type Rule } from "../rule.ts";

/**
 * kbl-18-4 · Kystbeskyttelsesloven § 18(4), from 22 May 2020: the minister may cut off complaints about a joint project
 * (definition 26).
 */
export const afskaaretKlage: Rule = {
  provision: "kbl-18-4",
  topic: "complaint",
  sources: ["sea"],
  effects: ["flooding", "erosion"],
  decide: onFact("complaintCutOff", "complaint-cut-off"),
};
