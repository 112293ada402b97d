import type { CaseFile, LoanFinding, MeasureResult, SheetLoan } from "../model/index.ts";

/** The provisions that say something of who stands behind a loan, by what they find. */
const findingOf: Readonly<Record<string, LoanFinding>> = {
  "laan-garanti": "full-guarantee-needed",
  "kl-laaneramme": "guarantee-outside-loan-frame",
  "vl-42": "authority-may-guarantee",
};

/**
 * Who stands behind the loan of the case, as far as it is told of the works that a unit takes part in; null: no loan is typed. Works of
 * which it is told differently leave it unknown.
 */
export function sheetLoan({ financing, measures }: CaseFile, mine: readonly MeasureResult[]): SheetLoan | null {
  if (financing.loan === null) return null;
  const typed = new Map(measures.map(({ id, facts }) => [id, facts["municipalGuarantee"]]));
  const [first, ...others] = new Set(mine.map(({ id }) => typed.get(id)));
  const guaranteed = others.length === 0 && typeof first === "boolean" ? first : null;
  const found = mine.flatMap(({ findings }) =>
    findings.flatMap(({ provision, outcome, whatIf }) => {
      const finding = provision === null ? undefined : findingOf[provision];
      return finding !== undefined && outcome === "yes" && whatIf !== true ? [finding] : [];
    }),
  );
  // What a guarantee does to the loan frame is of no loan that has none, or may have none.
  const holds = found.filter((one) => guaranteed === true || one !== "guarantee-outside-loan-frame");
  return { guaranteed, found: [...new Set(holds)] };
}
