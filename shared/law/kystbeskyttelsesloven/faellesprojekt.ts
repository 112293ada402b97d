import { onFact, type Rule } from "../rule.ts";

/**
 * kbl-1a · Kystbeskyttelsesloven § 1 a: the council may decide on works that protect several properties; anyone with
 * benefit may ask for them, and the municipality may start on its own.
 */
export const faellesprojekt: Rule = {
  provision: "kbl-1a",
  topic: "start",
  sources: ["sea"],
  effects: ["flooding", "erosion"],
  decides: ["municipality"],
  mayStart: ["anyone-with-benefit", "municipality"],
  decide: onFact("protectsSeveral", "council-may-decide"),
};
