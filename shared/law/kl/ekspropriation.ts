import { allSources, onFact, type Rule } from "../rule.ts";

/**
 * kl-ekspropriation · KL 2020: expropriation is complained of to the ministry; compensation goes to two valuation
 * commissions.
 */
export const ekspropriation: Rule = {
  provision: "kl-ekspropriation",
  topic: "expropriation",
  sources: allSources,
  ofTheWhole: true,
  decide: onFact("expropriation", "expropriation-route"),
};
