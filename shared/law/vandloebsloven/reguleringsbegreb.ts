import { no, type Rule, unknown, yes } from "../rule.ts";

/** vl-16 · Vandløbsloven § 16: a change of course, width, bed level or side slopes is regulation. */
export const reguleringsbegreb: Rule = {
  provision: "vl-16",
  topic: "decides",
  sources: ["stream"],
  decide: ({ streamWorks }) => {
    if (streamWorks === undefined) return unknown("streamWorks");
    return streamWorks === "regulation" ? yes("is-regulation") : no();
  },
};
