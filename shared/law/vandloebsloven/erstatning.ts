import { onFact, type Rule } from "../rule.ts";

/** vl-44-45 · Vandløbsloven §§ 44 and 45: those who lose by the association's works are compensated. */
export const erstatning: Rule = {
  provision: "vl-44-45",
  topic: "works",
  sources: ["stream"],
  decide: onFact("pumpAssociation", "compensation-for-loss"),
};
