import { onFact, type Rule } from "../rule.ts";

/** ledninger · Line owners inside the dike contribute as owners; the key must be justified. */
export const ledninger: Rule = {
  provision: "ledninger",
  topic: "payer",
  sources: ["sea"],
  effects: ["flooding", "erosion"],
  decide: onFact("linesInside", "line-owners-contribute", { who: "line-owners", share: null }),
};
