import { onFact, type Rule } from "../rule.ts";

/** ikke-paalaegge · Owners cannot be ordered to build, only to study (MRF 2021.219). Coastal law only (definition 29). */
export const ikkePaalaegge: Rule = {
  provision: "ikke-paalaegge",
  topic: "practice",
  sources: ["sea"],
  effects: ["flooding", "erosion"],
  ofTheWhole: true,
  decide: onFact("orderedToBuild", "cannot-order-to-build"),
};
