import { no, type Rule, unknown, yes } from "../rule.ts";

/**
 * r-no-flat-unit · R-NO-FLAT-UNIT: flat unit amounts did not stand for erosion; value or coast length must enter (Gl.
 * Skagen, about 2011, from press).
 */
export const fasteEnheder: Rule = {
  provision: "r-no-flat-unit",
  topic: "practice",
  sources: ["sea"],
  effects: ["erosion"],
  decide: ({ keyBasis }) => {
    if (keyBasis === undefined) return unknown("keyBasis");
    return keyBasis === "flat-unit" ? yes("erosion-flat-unit-rejected") : no();
  },
};
