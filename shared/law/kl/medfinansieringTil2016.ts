import { no, type Rule, unknown, yes } from "../rule.ts";

const lastDay = "2016-12-31";

/**
 * kl-medfinansiering-2016 · KL 2020: whole co-financing until 2016. A simplification: shown beside the dated rules, it
 * moves no payer.
 */
export const medfinansieringTil2016: Rule = {
  provision: "kl-medfinansiering-2016",
  topic: "payer",
  sources: ["cloudburst"],
  effects: ["flooding"],
  decide: ({ agreementDate }) => {
    if (agreementDate === undefined) return unknown("agreementDate");
    return String(agreementDate) <= lastDay ? yes("kl-whole-until-2016") : no();
  },
};
