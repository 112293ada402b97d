import { no, type Rule, unknown, yes } from "../rule.ts";

/**
 * pvl-51 · Privatvejsloven § 51(1), from 1 July 2015: where owners disagree the cost is shared by the use of the
 * properties.
 */
export const fordelingEfterBrug: Rule = {
  provision: "pvl-51",
  topic: "payer",
  sources: ["cloudburst"],
  effects: ["flooding"],
  decide: ({ onPrivateRoad, roadOwnersAgree }) => {
    if (onPrivateRoad === undefined) return unknown("onPrivateRoad");
    if (onPrivateRoad === false) return no();
    if (roadOwnersAgree === undefined) return unknown("roadOwnersAgree");
    return roadOwnersAgree === true ? no("owners-agree") : yes("shared-by-use");
  },
};
