import { no, type Rule, unknown, yes } from "../rule.ts";

/** vl-3 · Vandløbsloven § 3: an owner may lower the groundwater on own land by ordinary drainage without pumps. */
export const egenDraening: Rule = {
  provision: "vl-3",
  topic: "start",
  sources: ["groundwater"],
  mayStart: ["owners"],
  decide: ({ drainage }) => {
    if (drainage === undefined) return unknown("drainage");
    return drainage === "without-pump" ? yes("own-drainage-allowed") : no();
  },
};
