import { cannotDecide, no, type Rule, unknown } from "../rule.ts";

/**
 * vl-24 · Vandløbsloven § 24: the split of the cost of regulation by benefit. Its text has not been read: it decides
 * nothing.
 */
export const regulering: Rule = {
  provision: "vl-24",
  topic: "payer",
  sources: ["stream"],
  about: ["owners-with-benefit"],
  mayStart: ["owners", "municipality"],
  decide: ({ streamWorks }) => {
    if (streamWorks === undefined) return unknown("streamWorks");
    return streamWorks === "regulation" ? cannotDecide("text-not-read") : no("not-a-regulation");
  },
};
