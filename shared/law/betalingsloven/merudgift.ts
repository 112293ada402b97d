import { type Rule, yes } from "../rule.ts";

/** bl-1-5 · Betalingsloven § 1(5): a higher level or dearer works only where the other party pays all of the excess. */
export const merudgift: Rule = {
  provision: "bl-1-5",
  source: "cloudburst",
  effects: ["flooding"],
  about: ["requesting-party"],
  decide: () => yes("excess-paid-by-requester", { who: "requesting-party", share: 1, of: "excess-cost" }),
};
