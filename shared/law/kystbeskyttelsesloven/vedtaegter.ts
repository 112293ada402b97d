import { no, type Rule, unknown, yes } from "../rule.ts";

/** kbl-7 · Kystbeskyttelsesloven § 7: an association may have the task; the municipality approves its statutes. */
export const vedtaegter: Rule = {
  provision: "kbl-7",
  topic: "works",
  sources: ["sea"],
  effects: ["flooding", "erosion"],
  decide: ({ builder }) => {
    if (builder === undefined) return unknown("builder");
    return builder === "association" ? yes("association-builds") : no();
  },
};
