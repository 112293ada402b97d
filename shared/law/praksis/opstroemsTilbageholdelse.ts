import { onFact, type Rule } from "../rule.ts";

/**
 * opstroems · Water held back upstream for those downstream: no model; show the split by benefit and by benefit and
 * source.
 */
export const opstroemsTilbageholdelse: Rule = {
  provision: "opstroems",
  topic: "mixed",
  sources: ["stream", "cloudburst"],
  ofTheWhole: true,
  decide: onFact("upstreamRetention", "upstream-retention"),
};
