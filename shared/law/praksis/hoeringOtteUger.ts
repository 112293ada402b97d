import { onFact, type Rule } from "../rule.ts";

/** hoering-8 · Hearings of eight weeks are observed where an environmental report is included (definition 32). */
export const hoeringOtteUger: Rule = {
  provision: "hoering-8",
  topic: "hearing",
  sources: ["sea"],
  effects: ["flooding", "erosion"],
  ofTheWhole: true,
  decide: onFact("hearingWithEia", "hearing-eight-weeks"),
};
