import { no, type Rule, unknown, yes } from "../rule.ts";

const lawFrom = "2025-07-01";

/**
 * sunds · A renewed sewer that lifts the groundwater (Sunds): no law before 1 July 2025, a designated area and the
 * tariff after it.
 */
export const nyKloakHaeverGrundvand: Rule = {
  provision: "sunds",
  topic: "mixed",
  sources: ["groundwater"],
  effects: ["flooding", "soft-ground"],
  decide: ({ sewerRenewalRaises }, { day }) => {
    if (sewerRenewalRaises === undefined) return unknown("sewerRenewalRaises");
    if (sewerRenewalRaises === false) return no();
    return day < lawFrom ? yes("sewer-renewal-without-law") : yes("sewer-renewal-designate");
  },
};
