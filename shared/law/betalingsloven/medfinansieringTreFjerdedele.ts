import { no, type Rule, unknown, yes } from "../rule.ts";

/** bek-159-2016-4 · BEK 159/2016 § 4: 75 % of watercourses in urban zone and of roads; the project's owner pays the rest. */
export const medfinansieringTreFjerdedele: Rule = {
  provision: "bek-159-2016-4",
  topic: "payer",
  sources: ["cloudburst"],
  effects: ["flooding"],
  byAgreement: true,
  about: ["utility-tariff"],
  decides: ["municipality"],
  mayStart: ["municipality", "utility", "owners"],
  decide: ({ rainWorks }) => {
    if (rainWorks === undefined) return unknown("rainWorks");
    return rainWorks === "watercourse-urban" || rainWorks === "road"
      ? yes("utility-three-quarters", { who: "utility-tariff", share: 0.75 }, { who: "project-owner", share: 0.25 })
      : no("other-kind-of-works");
  },
};
