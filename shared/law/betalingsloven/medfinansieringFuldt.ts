import { no, type Rule, unknown, yes } from "../rule.ts";

const wholeCost = ["watercourse-rural", "recreational-area", "own-sewer"];

/**
 * bek-159-2016-3 · BEK 159/2016 § 3: the utility may pay the whole cost of watercourses in rural zone and summer-house
 * areas and of recreational areas. Its own sewer works it pays itself (definition 27).
 */
export const medfinansieringFuldt: Rule = {
  provision: "bek-159-2016-3",
  topic: "payer",
  sources: ["cloudburst"],
  effects: ["flooding"],
  byAgreement: true,
  about: ["utility-tariff"],
  decides: ["municipality"],
  mayStart: ["municipality", "utility", "owners"],
  decide: ({ rainWorks }) => {
    if (rainWorks === undefined) return unknown("rainWorks");
    return wholeCost.includes(String(rainWorks))
      ? yes("utility-whole-cost", { who: "utility-tariff", share: 1 })
      : no("other-kind-of-works");
  },
};
