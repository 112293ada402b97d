import { allSources, no, type Rule, unknown, yes } from "../rule.ts";

/** r-sep · R-SEP: separable parts are charged only to those who gain from each (Jyllinge Nordmark, 3 May 2017). */
export const adskilteDele: Rule = {
  provision: "r-sep",
  topic: "practice",
  sources: allSources,
  ofTheWhole: true,
  decide: ({ worksSeparable, chargedByPart }) => {
    if (worksSeparable === undefined) return unknown("worksSeparable");
    if (worksSeparable === false) return no();
    if (chargedByPart === undefined) return unknown("chargedByPart");
    return chargedByPart === true ? no("charged-by-part") : yes("separable-must-be-charged-apart");
  },
};
