import { type Rule, yes } from "../rule.ts";

/** mbl-32-2 · Miljøbeskyttelsesloven § 32(2): the council designates areas with harmful groundwater in the wastewater plan. */
export const udpegning: Rule = {
  provision: "mbl-32-2",
  source: "groundwater",
  effects: ["flooding", "soft-ground"],
  about: [],
  decides: ["municipality"],
  decide: () => yes("council-may-designate"),
};
