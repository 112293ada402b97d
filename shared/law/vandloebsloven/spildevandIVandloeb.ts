import { onFact, type Rule } from "../rule.ts";

/**
 * vl-spildevand · Vandløbsloven, as klikovand.dk tells it: the utility may be charged where wastewater loads the
 * watercourse. One of two ways has been read.
 */
export const spildevandIVandloeb: Rule = {
  provision: "vl-spildevand",
  topic: "payer",
  sources: ["stream"],
  decide: onFact("wastewaterLoad", "utility-may-be-charged", { who: "utility-tariff", share: null }),
};
