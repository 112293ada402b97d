import { onFact, type Rule } from "../rule.ts";

/**
 * kbl-vejledning-32 · Older guide, p. 32: the municipality may pay as public authority, within its general powers. It
 * chooses.
 */
export const kommunensBidrag: Rule = {
  provision: "kbl-vejledning-32",
  topic: "payer",
  sources: ["sea"],
  effects: ["flooding", "erosion"],
  about: ["municipality-as-authority"],
  decide: onFact("municipalityContributes", "municipality-may-contribute", {
    who: "municipality-as-authority",
    share: null,
  }),
};
