import { type Rule, yes } from "../rule.ts";

/** vl-7 · Vandløbsloven § 7: the council is the watercourse authority. */
export const vandloebsmyndighed: Rule = {
  provision: "vl-7",
  source: "stream",
  effects: ["flooding"],
  about: [],
  decides: ["municipality"],
  decide: () => yes("council-is-watercourse-authority"),
};
