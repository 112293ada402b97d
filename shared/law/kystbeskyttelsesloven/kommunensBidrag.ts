import { type Rule, yes } from "../rule.ts";

/** kbl-vejledning-32 · Older guide, p. 32: the municipality may pay as public authority, within its general powers. */
export const kommunensBidrag: Rule = {
  provision: "kbl-vejledning-32",
  source: "sea",
  effects: ["flooding", "erosion"],
  about: ["municipality-as-authority"],
  decide: () => yes("municipality-may-contribute", { who: "municipality-as-authority", share: null }),
};
