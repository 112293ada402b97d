import { onFact, type Rule } from "../rule.ts";

/**
 * kbl-vejledning-32-ejer · Older guide, p. 32: the municipality may pay as an owner too, for property of its own in the
 * area.
 */
export const kommunenSomEjer: Rule = {
  provision: "kbl-vejledning-32-ejer",
  topic: "payer",
  sources: ["sea"],
  effects: ["flooding", "erosion"],
  decide: onFact("municipalityOwnsProperty", "municipality-pays-as-owner", {
    who: "municipality-as-owner",
    share: null,
  }),
};
