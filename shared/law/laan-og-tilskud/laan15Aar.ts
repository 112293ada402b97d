import { allSources, no, type Rule, unknown, yes } from "../rule.ts";

const mostYears = 15;

/** laan-15 · KommuneKredit: a loan with an interest-only year runs for 15 years at most (terms of 1 March 2024). */
export const laan15Aar: Rule = {
  provision: "laan-15",
  topic: "financing",
  sources: allSources,
  ofTheWhole: true,
  decide: ({ lender, loanKind, loanYears }) => {
    if (lender === undefined) return unknown("lender");
    if (lender !== "kommunekredit") return no("other-lender");
    if (loanKind === undefined) return unknown("loanKind");
    if (loanKind !== "interest-free-year") return no("other-kind-of-loan");
    if (loanYears === undefined) return unknown("loanYears");
    return Number(loanYears) <= mostYears ? yes("loan-within-15") : no("loan-too-long");
  },
};
