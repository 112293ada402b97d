import { cannotDecide, no, type Rule, unknown } from "../rule.ts";

/**
 * kbl-3-5-foer · Kystbeskyttelsesloven §§ 3(5) and 5 before 1 September 2018: contributions to joint projects. The
 * wording has not been read: it decides nothing; that only joint projects charge anybody is known.
 */
export const bidragspligtFoer: Rule = {
  provision: "kbl-3-5-foer",
  topic: "payer",
  sources: ["sea"],
  effects: ["flooding", "erosion"],
  about: ["owners-with-benefit"],
  decides: ["municipality"],
  mayStart: ["owners", "municipality"],
  decide: ({ project }) => {
    if (project === undefined) return unknown("project");
    return project === "private" ? no("not-a-joint-project") : cannotDecide("text-not-read");
  },
};
