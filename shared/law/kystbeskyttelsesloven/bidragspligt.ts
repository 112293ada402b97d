import { no, type Rule, unknown, yes } from "../rule.ts";

/**
 * kbl-9a · Kystbeskyttelsesloven § 9 a: bidragspligt (duty to contribute). The council MAY make an owner pay whose
 * property is protected by a joint project it has started, or gains from it in another way. The act gives no formula:
 * this rule says who can be asked, never how much.
 */
export const bidragspligt: Rule = {
  provision: "kbl-9a",
  topic: "payer",
  sources: ["sea"],
  effects: ["flooding", "erosion"],
  about: ["owners-with-benefit"],
  decides: ["municipality"],
  decide: ({ project, benefit }) => {
    if (project === "private") return no("not-a-joint-project");
    if (benefit === "none") return no("no-benefit");
    if (project === undefined) return benefit === undefined ? unknown("project", "benefit") : unknown("project");
    if (benefit === undefined) return unknown("benefit");
    return yes("council-may-charge", { who: "owners-with-benefit", share: null });
  },
};
