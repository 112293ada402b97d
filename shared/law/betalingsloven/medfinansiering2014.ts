import { type Rule, yes } from "../rule.ts";

/**
 * bek-2013-4 · Co-financing order of 2013 § 4: an agreement by the end of 2014 lets the tariff bear the whole cost
 * (definition 27).
 */
export const medfinansiering2014: Rule = {
  provision: "bek-2013-4",
  topic: "payer",
  sources: ["cloudburst"],
  effects: ["flooding"],
  byAgreement: true,
  about: ["utility-tariff"],
  decides: ["municipality"],
  mayStart: ["municipality", "utility", "owners"],
  decide: () => yes("agreed-by-2014", { who: "utility-tariff", share: 1 }),
};
