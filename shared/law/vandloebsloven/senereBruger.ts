import { onFact, type Rule } from "../rule.ts";

/**
 * vl-63 · Vandløbsloven § 63: a latecomer may use a measure against a part of its construction and of future
 * maintenance.
 */
export const senereBruger: Rule = {
  provision: "vl-63",
  topic: "payer",
  sources: ["stream"],
  decide: onFact("latecomer", "latecomer-pays-a-part", { who: "requesting-party", share: null }),
};
