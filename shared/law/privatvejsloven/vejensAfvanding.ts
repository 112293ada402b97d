import { onFact, type Rule } from "../rule.ts";

/** pvl-44 · Privatvejsloven § 44: owners along a private common road keep it in order, its drainage included. */
export const vejensAfvanding: Rule = {
  provision: "pvl-44",
  topic: "payer",
  sources: ["cloudburst"],
  effects: ["flooding"],
  decide: onFact("onPrivateRoad", "road-owners-keep-road", { who: "road-owners", share: null }),
};
