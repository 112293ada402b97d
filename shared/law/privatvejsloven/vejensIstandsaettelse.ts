import { onFact, type Rule } from "../rule.ts";

/** pvl-45 · Privatvejsloven § 45: the municipality decides whether the road must be put in order. */
export const vejensIstandsaettelse: Rule = {
  provision: "pvl-45",
  topic: "decides",
  sources: ["cloudburst"],
  effects: ["flooding"],
  decides: ["municipality"],
  decide: onFact("onPrivateRoad", "municipality-decides-road"),
};
