import { no, type Rule, unknown, yes } from "../rule.ts";

const leastOwnShare = 0.2;

/**
 * kystpulje · The coast pool of 2020-2024: joint projects on named stretches, at least 20 % own financing (definition
 * 33). What it gives is practice, no fixed share.
 */
export const kystpulje: Rule = {
  provision: "kystpulje",
  topic: "financing",
  sources: ["sea"],
  effects: ["flooding", "erosion"],
  ofTheWhole: true,
  decide: ({ project, inCoastPlanStretch, ownFinancingShare }) => {
    if (project === "private") return no("not-a-joint-project");
    if (inCoastPlanStretch === false) return no("not-on-a-stretch");
    if (project === undefined) return unknown("project");
    if (inCoastPlanStretch === undefined) return unknown("inCoastPlanStretch");
    if (ownFinancingShare === undefined) return unknown("ownFinancingShare");
    return Number(ownFinancingShare) >= leastOwnShare
      ? yes("pool-may-grant", { who: "state", share: null })
      : no("own-share-too-small");
  },
};
