import { no, type Rule, unknown, yes } from "../rule.ts";

/** hoering-4 · Hearings of four weeks are observed practice, no rule confirmed (definition 32). */
export const hoeringFireUger: Rule = {
  provision: "hoering-4",
  topic: "hearing",
  sources: ["sea"],
  effects: ["flooding", "erosion"],
  ofTheWhole: true,
  decide: ({ hearingWithEia }) => {
    if (hearingWithEia === undefined) return unknown("hearingWithEia");
    return hearingWithEia === true ? no() : yes("hearing-four-weeks");
  },
};
