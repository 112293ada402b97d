import { type ComparedCases, differenceOere } from "./compareCases.ts";
import { csvStyles, kronerCell } from "./csvCells.ts";
import { csvText } from "./formats/index.ts";
import type { Oere } from "./model/index.ts";
import type { Language } from "./texts/index.ts";
import { compare } from "./texts/pages/compare.ts";

/**
 * The shares that differ as CSV, a line a unit, the largest difference first: whole øre, and in kroner with two decimals beside each. A unit
 * that one side has not has empty cells there. Styles as the roll's.
 */
export function compareCasesCsv({ shares }: ComparedCases, lang: Language = "da"): string {
  const text = compare[lang].csv;
  const both = (amount: Oere | null) => [amount, kronerCell(amount)];
  const lines = (shares?.moved ?? []).map((one) => [
    one.id,
    ...both(one.aOere),
    ...both(one.bOere),
    ...both(differenceOere(one)),
  ]);
  return csvText([[...text], ...lines], csvStyles[lang]);
}
