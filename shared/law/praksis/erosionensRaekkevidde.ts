import { no, type Rule, unknown, yes } from "../rule.ts";

/**
 * r-erosion-range · R-EROSION-RANGE: distance to the coast did not stand; only plots in danger within few years may be
 * compelled (Gl. Skagen, June 2017, from press).
 */
export const erosionensRaekkevidde: Rule = {
  provision: "r-erosion-range",
  topic: "practice",
  sources: ["sea"],
  effects: ["erosion"],
  decide: ({ keyBasis, lostWithinYears }) => {
    if (keyBasis === "distance-to-coast") return yes("erosion-distance-rejected");
    if (lostWithinYears === false) return yes("erosion-only-plots-in-danger");
    if (keyBasis === undefined) return unknown("keyBasis");
    return lostWithinYears === undefined ? unknown("lostWithinYears") : no();
  },
};
