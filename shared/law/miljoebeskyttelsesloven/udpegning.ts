import { onFact, type Rule } from "../rule.ts";

/**
 * mbl-32-2 · Miljøbeskyttelsesloven § 32(2): the council designates areas with harmful groundwater in the wastewater
 * plan, inside sewered areas only.
 */
export const udpegning: Rule = {
  provision: "mbl-32-2",
  topic: "decides",
  sources: ["groundwater"],
  effects: ["flooding", "soft-ground"],
  decides: ["municipality"],
  decide: onFact("inSeweredArea", "council-may-designate"),
};
