import { no, type Rule, unknown, yes } from "../rule.ts";

/** vl-31 · Vandløbsloven § 31: the authority maintains public watercourses, and pays for it. */
export const vedligeholdelse: Rule = {
  provision: "vl-31",
  topic: "payer",
  sources: ["stream"],
  decide: ({ streamWorks, publicWatercourse }) => {
    if (streamWorks === undefined) return unknown("streamWorks");
    if (streamWorks !== "maintenance") return no("not-maintenance");
    if (publicWatercourse === undefined) return unknown("publicWatercourse");
    return publicWatercourse === true
      ? yes("authority-maintains", { who: "municipality-as-authority", share: 1, of: "upkeep" })
      : no();
  },
};
