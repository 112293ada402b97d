import { no, type Rule, unknown, yes } from "../rule.ts";

/** vl-18 · Vandløbsloven § 18: a lake is lowered only by decision of the authority. */
export const soesaenkning: Rule = {
  provision: "vl-18",
  topic: "decides",
  sources: ["stream"],
  decide: ({ streamWorks }) => {
    if (streamWorks === undefined) return unknown("streamWorks");
    return streamWorks === "lake-lowering" ? yes("authority-decides-lake") : no();
  },
};
