import { onFact, type Rule } from "../rule.ts";

/** gammelt-lag · An old association upgraded against the sea gets new statutes under the coastal act (Lolland). */
export const gammeltLag: Rule = {
  provision: "gammelt-lag",
  topic: "mixed",
  sources: ["sea", "stream"],
  ofTheWhole: true,
  decide: onFact("oldAssociation", "old-association"),
};
