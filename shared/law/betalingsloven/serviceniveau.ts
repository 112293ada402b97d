import { no, type Rule, unknown, yes } from "../rule.ts";

/** Return period of the ordinary level, years. */
const ordinaryYears = { separate: 5, combined: 10 };

/**
 * bek-2276-2 · BEK 2276/2020: a 5-year event in separate and a 10-year event in combined sewers needs no proof; a higher
 * level needs the socio-economic method. The council sets the level, or the utility where the council has not.
 */
export const serviceniveau: Rule = {
  provision: "bek-2276-2",
  topic: "decides",
  sources: ["cloudburst"],
  effects: ["flooding"],
  decides: ["municipality", "utility"],
  decide: ({ sewerType, serviceLevelYears, serviceLevelMethodPassed }) => {
    if (sewerType === undefined && serviceLevelYears === undefined) return unknown("sewerType", "serviceLevelYears");
    if (sewerType === undefined) return unknown("sewerType");
    if (serviceLevelYears === undefined) return unknown("serviceLevelYears");
    if (Number(serviceLevelYears) <= ordinaryYears[sewerType === "combined" ? "combined" : "separate"])
      return yes("ordinary-service-level");
    if (serviceLevelMethodPassed === undefined) return unknown("serviceLevelMethodPassed");
    return serviceLevelMethodPassed === true ? yes("level-by-method") : no("level-not-justified");
  },
};
