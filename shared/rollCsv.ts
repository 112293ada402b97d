import { csvStyles, kronerCell } from "./csvCells.ts";
import { type Cell, csvText } from "./formats/index.ts";
import type { Calculation, CaseFile } from "./model/index.ts";
import { becauseText, type Language, rollColumns, shareOf } from "./texts/index.ts";

/**
 * The roll as CSV: one line a unit in the roll's order, and a last line with the sums. Amounts stand in kroner with two
 * decimals, and the unit's whole share in øre beside it, so that a sum in a spreadsheet is exact. Danish: `;` and decimal
 * comma, as a Danish spreadsheet opens it; English: `,` and decimal point. What is not known is an empty cell, never 0.
 */
export function rollCsv(calculation: Calculation, theCase: CaseFile, lang: Language = "da"): string {
  const words = rollColumns[lang];
  const parcels = new Map(theCase.parcels.map((parcel) => [parcel.id, parcel]));
  const titles = new Map(theCase.measures.map(({ id, title }) => [id, title ?? id]));
  const measures = calculation.measures;
  const header: Cell[] = [
    ...[words.unit, words.ejerlavkode, words.matrikelnr, words.sfe, words.areaM2, words.overlapM2, words.terrainM],
    ...[words.yearlyChanceOfWater, words.eadWithout, words.eadWith, words.benefitPv, words.share, words.shareOere],
    ...measures.map(({ id }) => shareOf[lang](titles.get(id) ?? id)),
    ...[words.perYear, words.perMonth, words.years, words.because],
  ];
  const lines = calculation.units.map((unit): Cell[] => {
    const parcel = parcels.get(unit.id);
    return [
      ...[unit.id, parcel?.ejerlavkode ?? null, parcel?.matrikelnr ?? null, parcel?.sfe ?? null],
      ...[unit.areaM2, unit.overlapM2, unit.terrainM, unit.yearlyChanceOfWater],
      ...[kronerCell(unit.eadWithoutOere), kronerCell(unit.eadWithOere), kronerCell(unit.benefitPvOere)],
      ...[kronerCell(unit.oere), unit.oere],
      ...measures.map(({ id }) => kronerCell(unit.measures.find(({ measure }) => measure === id)?.oere ?? null)),
      ...[kronerCell(unit.payments.perYearOere), kronerCell(unit.payments.perMonthOere), unit.payments.years],
      unit.measures.map((line) => becauseText(line.because, lang)).join(" | "),
    ];
  });
  const { eadWithoutOere, eadWithOere, sharedOere } = calculation.totals;
  const sums: Cell[] = [
    ...[words.total, null, null, null, null, null, null, null],
    ...[kronerCell(eadWithoutOere), kronerCell(eadWithOere), null, kronerCell(sharedOere), sharedOere],
    ...measures.map((measure) => kronerCell(measure.sharedOere)),
    ...[null, null, null, null],
  ];
  return csvText([header, ...lines, sums], csvStyles[lang]);
}
