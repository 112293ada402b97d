import { onFact, type Rule } from "../rule.ts";

/** pvl-26 · Privatvejsloven § 26(3): a newcomer may be charged a proportional share of cost not yet written off. */
export const nyVejret: Rule = {
  provision: "pvl-26",
  topic: "payer",
  sources: ["cloudburst"],
  effects: ["flooding"],
  decide: onFact("newRoadRight", "newcomer-pays-a-share"),
};
