import { allSources, onFact, type Rule } from "../rule.ts";

/** natura-2000 · Natura 2000: even small harm to the site may stop the project (Jyllinge, April 2019). */
export const natura2000: Rule = {
  provision: "natura-2000",
  topic: "mixed",
  sources: allSources,
  ofTheWhole: true,
  decide: onFact("natura2000", "natura-may-stop"),
};
