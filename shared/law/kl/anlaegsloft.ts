import { allSources, no, type Rule, unknown, yes } from "../rule.ts";

/** kl-anlaegsloft · KL 2020: where the municipality builds, the cost counts under the construction ceiling. */
export const anlaegsloft: Rule = {
  provision: "kl-anlaegsloft",
  topic: "works",
  sources: allSources,
  ofTheWhole: true,
  decide: ({ builder }) => {
    if (builder === undefined) return unknown("builder");
    return builder === "municipality" ? yes("counts-under-ceiling") : no("outside-ceiling");
  },
};
