import { no, type Rule, unknown, yes } from "../rule.ts";

const withoutYears = 25;

/** laan-dispensation · A guaranteed loan for coastal protection may run for the life of the works, by dispensation. */
export const dispensation: Rule = {
  provision: "laan-dispensation",
  topic: "financing",
  sources: ["sea"],
  effects: ["flooding", "erosion"],
  ofTheWhole: true,
  decide: ({ municipalGuarantee, loanYears }) => {
    if (municipalGuarantee === undefined) return unknown("municipalGuarantee");
    if (municipalGuarantee === false) return no();
    if (loanYears === undefined) return unknown("loanYears");
    return Number(loanYears) > withoutYears ? yes("dispensation-possible") : no("dispensation-not-needed");
  },
};
