import { allSources, cannotDecide, no, type Rule, unknown, yes } from "../rule.ts";

const rarerThanYears = 20;

/**
 * nsl-2 · Lov om visse naturskader § 2: storm surge rarer than every 20 years; streams and lakes. That cloudburst and
 * erosion are outside has not been checked, and for groundwater there is no source (definition 30).
 */
export const daekning: Rule = {
  provision: "nsl-2",
  topic: "cover",
  sources: allSources,
  decide: ({ eventReturnYears }, { source, effect }) => {
    if (source === "groundwater") return cannotDecide("cover-no-source");
    if (source === "cloudburst" || effect === "erosion") return cannotDecide("cover-not-checked");
    if (source === "stream") return yes("cover-stream");
    if (eventReturnYears === undefined) return unknown("eventReturnYears");
    return Number(eventReturnYears) > rarerThanYears ? yes("cover-surge") : no("surge-too-common");
  },
};
