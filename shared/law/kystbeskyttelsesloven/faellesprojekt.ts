import { type Rule, yes } from "../rule.ts";

/** kbl-1a · Kystbeskyttelsesloven § 1 a: the council may decide on works that protect several; anyone with benefit may ask. */
export const faellesprojekt: Rule = {
  provision: "kbl-1a",
  source: "sea",
  effects: ["flooding", "erosion"],
  about: [],
  decides: ["municipality"],
  mayStart: ["anyone-with-benefit", "municipality"],
  decide: () => yes("council-may-decide"),
};
