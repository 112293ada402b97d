import { cannotDecide, type Rule } from "../rule.ts";

/**
 * bek-1431-2014 · BEK 1431/2014: agreements from 2015 to 25 February 2016. The split has not been read: it decides
 * nothing (definition 27).
 */
export const medfinansiering2015: Rule = {
  provision: "bek-1431-2014",
  topic: "payer",
  sources: ["cloudburst"],
  effects: ["flooding"],
  byAgreement: true,
  about: ["utility-tariff"],
  decides: ["municipality"],
  mayStart: ["municipality", "utility", "owners"],
  decide: () => cannotDecide("split-not-read"),
};
