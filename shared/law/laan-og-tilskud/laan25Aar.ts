import { allSources, no, type Rule, unknown, yes } from "../rule.ts";

const mostYears = 25;

/** laan-25 · KommuneKredit: an annuity or serial loan runs for 25 years at most (seen in February 2019; definition 24). */
export const laan25Aar: Rule = {
  provision: "laan-25",
  topic: "financing",
  sources: allSources,
  ofTheWhole: true,
  decide: ({ lender, loanKind, loanYears }) => {
    if (lender === undefined) return unknown("lender");
    if (lender !== "kommunekredit") return no("other-lender");
    if (loanKind === undefined) return unknown("loanKind");
    if (loanKind !== "annuity" && loanKind !== "serial") return no("other-kind-of-loan");
    if (loanYears === undefined) return unknown("loanYears");
    return Number(loanYears) <= mostYears ? yes("loan-within-25") : no("loan-too-long");
  },
};
