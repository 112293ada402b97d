import { no, type Rule, unknown, yes } from "../rule.ts";

/** vl-31-2 · Vandløbsloven § 31(2): pump and reclamation associations may be ordered to pay towards maintenance. */
export const vedligeholdelsePumpelag: Rule = {
  provision: "vl-31-2",
  topic: "payer",
  sources: ["stream"],
  decide: ({ streamWorks, pumpAssociation }) => {
    if (streamWorks === undefined) return unknown("streamWorks");
    if (streamWorks !== "maintenance") return no("not-maintenance");
    if (pumpAssociation === undefined) return unknown("pumpAssociation");
    return pumpAssociation === true ? yes("pump-association-may-be-charged") : no();
  },
};
