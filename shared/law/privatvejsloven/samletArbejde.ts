import { onFact, type Rule } from "../rule.ts";

/** pvl-55 · Privatvejsloven § 55: the municipality may have the whole road's works done as one. */
export const samletArbejde: Rule = {
  provision: "pvl-55",
  topic: "works",
  sources: ["cloudburst"],
  effects: ["flooding"],
  decide: onFact("onPrivateRoad", "road-works-as-one"),
};
