import { onFact, type Rule } from "../rule.ts";

/**
 * vl-40 · Vandløbsloven § 40: the authority fixes the area and statutes of a pump association, registered on all who
 * contribute.
 */
export const pumpelag: Rule = {
  provision: "vl-40",
  topic: "works",
  sources: ["stream"],
  decide: onFact("pumpAssociation", "pump-association-statutes"),
};
