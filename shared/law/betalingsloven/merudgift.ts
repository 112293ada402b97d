import { onFact, type Rule } from "../rule.ts";

/** bl-1-5 · Betalingsloven § 1(5): who wants a higher level or dearer works pays all of the excess. */
export const merudgift: Rule = {
  provision: "bl-1-5",
  topic: "payer",
  sources: ["cloudburst"],
  effects: ["flooding"],
  about: [{ who: "requesting-party", share: 1, of: "excess-cost" }],
  decide: onFact("wantsMore", "excess-paid-by-requester", { who: "requesting-party", share: 1, of: "excess-cost" }),
};
