import { allSources, no, type Rule, unknown, yes } from "../rule.ts";

const mostYears = 10;

/** laan-10 · KommuneKredit: a bullet loan runs for 10 years at most (terms of 1 March 2024). */
export const laan10Aar: Rule = {
  provision: "laan-10",
  topic: "financing",
  sources: allSources,
  ofTheWhole: true,
  decide: ({ lender, loanKind, loanYears }) => {
    if (lender === undefined) return unknown("lender");
    if (lender !== "kommunekredit") return no("other-lender");
    if (loanKind === undefined) return unknown("loanKind");
    if (loanKind !== "bullet") return no("other-kind-of-loan");
    if (loanYears === undefined) return unknown("loanYears");
    return Number(loanYears) <= mostYears ? yes("loan-within-10") : no("loan-too-long");
  },
};
