import { no, type Rule, unknown, yes } from "../rule.ts";

/** vl-kap-5-privat · Vandløbsloven chapter 5: owners along a private watercourse maintain it. */
export const privatVandloeb: Rule = {
  provision: "vl-kap-5-privat",
  topic: "payer",
  sources: ["stream"],
  decide: ({ streamWorks, publicWatercourse }) => {
    if (streamWorks === undefined) return unknown("streamWorks");
    if (streamWorks !== "maintenance") return no("not-maintenance");
    if (publicWatercourse === undefined) return unknown("publicWatercourse");
    return publicWatercourse === false
      ? yes("riparian-owners-maintain", { who: "owners-with-benefit", share: 1, of: "upkeep" })
      : no();
  },
};
