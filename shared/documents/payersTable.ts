import type { ColumnKind, TableCell, TableColumn } from "../formats/index.ts";
import { provisions } from "../law/index.ts";
import type { Calculation, CaseFile, WaterfallStep } from "../model/index.ts";
import { becauseText, type Language, stepNames } from "../texts/index.ts";
import { law } from "../texts/pages/law.ts";
import { payersDocument } from "../texts/payersDocument.ts";

/** No sums: the first step of each measure, its gross cost, is the sum of those after it. */
export interface PayersTable {
  columns: TableColumn[];
  rows: TableCell[][];
}

const kinds = {
  ...{
    measure: "text",
    title: "text",
    step: "number",
    payer: "text",
    contribution: "text",
    oere: "oere",
    kroner: "kroner",
  },
  ...{ recoveredVat: "kroner", legalBasis: "text", provision: "text", force: "text", outcome: "text", review: "text" },
  because: "text",
} as const satisfies Record<string, ColumnKind>;

export type PayersColumn = keyof typeof kinds;

const ids = Object.keys(kinds) as PayersColumn[];

/**
 * Who pays what of each measure, a row a step in the order of the waterfall: the basis in law, how strongly it speaks, what it answers, and whether
 * anybody has checked it. A step that is not known or cannot be decided stands with its amount and says so; one that no provision speaks of says
 * that. VAT that a payer gets back is null where its rate is not known, and nothing (`""`) where the case does not say that the payer gets any.
 */
export function payersTable({ measures }: Calculation, theCase: CaseFile, lang: Language): PayersTable {
  const words = payersDocument[lang];
  const titles = new Map(theCase.measures.map(({ id, title }) => [id, title]));
  return {
    columns: ids.map((id) => ({ id, title: words.columns[id], kind: kinds[id], decimals: null, summed: false })),
    rows: measures.flatMap(({ id, waterfall }) =>
      waterfall.map((step, i) => {
        const cells: Record<PayersColumn, TableCell> = {
          ...{ measure: id, title: titles.get(id) ?? id, step: i },
          ...amountOf(step, lang),
          ...basisOf(step, lang),
        };
        return ids.map((column) => cells[column]);
      }),
    ),
  };
}

const amountOf = ({ step, title, oere, recoveredVatOere, because }: WaterfallStep, lang: Language) => ({
  payer: step === "gross" ? payersDocument[lang].gross : stepNames[step][lang],
  // The gross bears the measure's own title.
  contribution: step === "gross" ? "" : (title ?? ""),
  ...{ oere, kroner: oere, recoveredVat: recoveredVatOere === undefined ? "" : recoveredVatOere },
  because: becauseText(because, lang),
});

function basisOf({ step, provision, force, outcome }: WaterfallStep, lang: Language) {
  const { forces, finding, reviews, noForce, thought } = law[lang];
  if (step === "gross") return { legalBasis: "", provision: "", force: "", outcome: "", review: "" };
  const found = provisions.find(({ id }) => id === provision);
  if (found === undefined) {
    const isTaken = outcome === "yes";
    return {
      ...{ legalBasis: payersDocument[lang].noProvision, provision: provision ?? "", force: "" },
      ...{ outcome: isTaken ? "" : finding[outcome], review: "" },
    };
  }
  const named = `${found.actTitle[lang]} ${found.at}`;
  return {
    legalBasis: found.whatIf === true ? `${named} (${thought})` : named,
    ...{ provision: found.id, force: force === null ? noForce : forces[force] },
    ...{ outcome: finding[outcome], review: reviews[found.review] },
  };
}
