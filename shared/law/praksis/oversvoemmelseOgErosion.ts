import { no, type Rule, unknown, yes } from "../rule.ts";

/**
 * oversvoemmelse-og-erosion · Flooding and erosion on one coast: terrain level for the one, first row and coast length
 * for the other.
 */
export const oversvoemmelseOgErosion: Rule = {
  provision: "oversvoemmelse-og-erosion",
  topic: "mixed",
  sources: ["sea"],
  effects: ["flooding", "erosion"],
  ofTheWhole: true,
  decide: ({ erosionToo }, { effects }) => {
    if (effects.includes("flooding") && effects.includes("erosion")) return yes("flooding-and-erosion");
    if (erosionToo === undefined) return unknown("erosionToo");
    return erosionToo === true ? yes("flooding-and-erosion") : no();
  },
};
