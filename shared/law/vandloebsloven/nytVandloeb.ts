import { no, type Rule, unknown, yes } from "../rule.ts";

/** vl-22 · Vandløbsloven § 22: a new watercourse is paid for by the owners who want it and those who want to use it too. */
export const nytVandloeb: Rule = {
  provision: "vl-22",
  topic: "payer",
  sources: ["stream"],
  about: ["owners-with-benefit"],
  mayStart: ["owners"],
  decide: ({ streamWorks }) => {
    if (streamWorks === undefined) return unknown("streamWorks");
    return streamWorks === "new"
      ? yes("owners-who-want-it", { who: "owners-with-benefit", share: null })
      : no("not-a-new-watercourse");
  },
};
