import { no, type Rule, unknown, yes } from "../rule.ts";

/**
 * mbl-32b-2 · Miljøbeskyttelsesloven § 32 b(2): the utility MUST lower the groundwater in designated areas where that is
 * socio-economically appropriate, paid by the tariff. Designation is possible inside sewered areas only (§ 32(2)).
 */
export const grundvandssaenkning: Rule = {
  provision: "mbl-32b-2",
  topic: "payer",
  sources: ["groundwater"],
  effects: ["flooding", "soft-ground"],
  about: ["utility-tariff"],
  mayStart: ["municipality", "utility"],
  decide: ({ inSeweredArea, designatedForGroundwater, socioEconomicallyAppropriate }) => {
    if (inSeweredArea === false) return no("outside-sewered-area");
    if (designatedForGroundwater === false) return no("not-designated");
    if (socioEconomicallyAppropriate === false) return no("not-appropriate");
    if (inSeweredArea === undefined) return unknown("inSeweredArea");
    if (designatedForGroundwater === undefined) return unknown("designatedForGroundwater");
    if (socioEconomicallyAppropriate === undefined) return unknown("socioEconomicallyAppropriate");
    return yes("utility-must-lower", { who: "utility-tariff", share: 1 });
  },
};
