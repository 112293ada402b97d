import { onFact, type Rule } from "../rule.ts";

/** kl-laaneramme · KL 2020: a guarantee for coastal projects stays outside the loan frame. */
export const laaneramme: Rule = {
  provision: "kl-laaneramme",
  topic: "financing",
  sources: ["sea"],
  effects: ["flooding", "erosion"],
  ofTheWhole: true,
  decide: onFact("municipalGuarantee", "guarantee-outside-loan-frame"),
};
