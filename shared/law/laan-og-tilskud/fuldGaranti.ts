import { allSources, no, type Rule, unknown, yes } from "../rule.ts";

/** laan-garanti · KommuneKredit lends to others than municipalities only against a full municipal guarantee. */
export const fuldGaranti: Rule = {
  provision: "laan-garanti",
  topic: "financing",
  sources: allSources,
  ofTheWhole: true,
  decide: ({ lender, builder }) => {
    if (lender === undefined) return unknown("lender");
    if (lender !== "kommunekredit") return no("other-lender");
    if (builder === undefined) return unknown("builder");
    return builder === "municipality" ? no() : yes("full-guarantee-needed");
  },
};
