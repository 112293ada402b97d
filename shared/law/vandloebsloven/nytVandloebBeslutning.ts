import { no, type Rule, unknown, yes } from "../rule.ts";

/** vl-21 · Vandløbsloven § 21: a new watercourse is made only by decision of the authority. */
export const nytVandloebBeslutning: Rule = {
  provision: "vl-21",
  topic: "decides",
  sources: ["stream"],
  decide: ({ streamWorks }) => {
    if (streamWorks === undefined) return unknown("streamWorks");
    return streamWorks === "new" ? yes("authority-decides-new") : no();
  },
};
