import { onFact, type Rule } from "../rule.ts";

/** vl-42 · Vandløbsloven § 42: the authority may borrow, or guarantee the association's loans. */
export const pumpelagetsLaan: Rule = {
  provision: "vl-42",
  topic: "financing",
  sources: ["stream"],
  decide: onFact("pumpAssociation", "authority-may-guarantee"),
};
