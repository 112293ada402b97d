import { cannotDecide, no, type Rule, unknown, yes } from "../rule.ts";

/** The day the co-financing rules were replaced; agreements made before it run on by rules not read. */
const replacedFrom = "2021-01-01";

/**
 * bl-1-4 · Betalingsloven § 1(4): the tariff bears what is necessary to reach the service level set for rain on the
 * ground. A project agreed before 2021 runs over the change of rules: not known (definition 27). A level above the
 * ordinary that the method does not carry is not necessary.
 */
export const noedvendigeUdgifter: Rule = {
  provision: "bl-1-4",
  topic: "payer",
  sources: ["cloudburst"],
  effects: ["flooding"],
  about: ["utility-tariff"],
  decides: ["municipality"],
  mayStart: ["municipality", "utility"],
  decide: ({ withinServiceLevel, agreementDate, serviceLevelMethodPassed }) => {
    if (typeof agreementDate === "string" && agreementDate < replacedFrom) return cannotDecide("agreement-before-2021");
    if (withinServiceLevel === false) return no("beyond-service-level");
    if (serviceLevelMethodPassed === false) return no("level-not-justified");
    if (withinServiceLevel === undefined) return unknown("withinServiceLevel");
    return yes("utility-necessary-cost", { who: "utility-tariff", share: 1, of: "necessary-cost" });
  },
};
