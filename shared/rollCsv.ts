import { type Cell, csvText } from "./formats/index.ts";
import type { Calculation, CaseFile, Oere } from "./model/index.ts";
import { becauseText, type Language, rollColumns, shareOf } from "./texts/index.ts";

const styles = { da: { separator: ";", decimalMark: "," }, en: { separator: ",", decimalMark: "." } } as const;

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
      ...[kroner(unit.eadWithoutOere), kroner(unit.eadWithOere), kroner(unit.benefitPvOere)],
      ...[kroner(unit.oere), unit.oere],
      ...measures.map(({ id }) => kroner(unit.measures.find(({ measure }) => measure === id)?.oere ?? null)),
      ...[kroner(unit.payments.perYearOere), kroner(unit.payments.perMonthOere), unit.payments.years],
      unit.measures.map((line) => becauseText(line.because, lang)).join(" | "),
    ];
  });
  const { eadWithoutOere, eadWithOere, sharedOere } = calculation.totals;
  const sums: Cell[] = [
    ...[words.total, null, null, null, null, null, null, null],
    ...[kroner(eadWithoutOere), kroner(eadWithOere), null, kroner(sharedOere), sharedOere],
    ...measures.map((measure) => kroner(measure.sharedOere)),
    ...[null, null, null, null],
  ];
  return csvText([header, ...lines, sums], styles[lang]);
}

/** Whole øre as kroner with two decimals, exactly: 3000001 → 30000.01. */
function kroner(amount: Oere | null): Cell {
  if (amount === null) return null;
  const digits = String(Math.abs(amount)).padStart(3, "0");
  return { digits: `${amount < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}` };
}
