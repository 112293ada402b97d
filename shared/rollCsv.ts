import { csvStyles, kronerCell } from "./csvCells.ts";
import { type Cell, csvText } from "./formats/index.ts";
import type { Calculation, CaseFile, Oere, Payments } from "./model/index.ts";
import { oere, sumOere } from "./money/index.ts";
import { becauseText, changedInCadastre, type Language, rollColumns, shareOf } from "./texts/index.ts";

/**
 * The roll as CSV: one line a unit in the roll's order, and a last line with the sums. Amounts stand in kroner with two
 * decimals, and the unit's whole share in øre beside it, so that a sum in a spreadsheet is exact. Danish: `;` and decimal
 * comma, as a Danish spreadsheet opens it; English: `,` and decimal point. What is not known is an empty cell, never 0.
 * Where the owners pay upkeep, a column has it a year, apart from the share. Where parcels have changed since, what each pays today stands beside what the roll gave it, and those that came of a change have lines
 * of their own, after the others.
 */
export function rollCsv(calculation: Calculation, theCase: CaseFile, lang: Language = "da"): string {
  const words = rollColumns[lang];
  const parcels = new Map(theCase.parcels.map((parcel) => [parcel.id, parcel]));
  const titles = new Map(theCase.measures.map(({ id, title }) => [id, title ?? id]));
  const { measures, carriedOver } = calculation;
  const says = changedInCadastre[lang];
  const asksUpkeep = calculation.units.some(({ upkeepPerYearOere }) => (upkeepPerYearOere ?? 0) > 0);
  const upkeepCell = (amount: Oere | null): Cell[] => (asksUpkeep ? [kronerCell(amount)] : []);
  const header: Cell[] = [
    ...[words.unit, words.ejerlavkode, words.matrikelnr, words.sfe, words.areaM2, words.overlapM2, words.terrainM],
    ...[words.yearlyChanceOfWater, words.eadWithout, words.eadWith, words.benefitPv, words.share, words.shareOere],
    ...measures.map(({ id }) => shareOf[lang](titles.get(id) ?? id)),
    ...[words.atOnce, words.fee, words.perYear, words.perMonth, words.lastYear, words.years, words.paysInAll],
    ...(asksUpkeep ? [words.upkeep] : []),
    words.because,
    ...(carriedOver === null ? [] : [words.owesToday, words.changed]),
  ];
  const endedOn = new Map(carriedOver?.ended.map(({ id, on }) => [id, on]));
  const lines = calculation.units.map((unit): Cell[] => {
    const parcel = parcels.get(unit.id);
    const ended = endedOn.get(unit.id);
    return [
      ...[unit.id, parcel?.ejerlavkode ?? null, parcel?.matrikelnr ?? null, parcel?.sfe ?? null],
      ...[unit.areaM2, unit.overlapM2, unit.terrainM, unit.yearlyChanceOfWater],
      ...[kronerCell(unit.eadWithoutOere), kronerCell(unit.eadWithOere), kronerCell(unit.benefitPvOere)],
      ...[kronerCell(unit.oere), unit.oere],
      ...measures.map(({ id }) => kronerCell(unit.measures.find(({ measure }) => measure === id)?.oere ?? null)),
      ...paymentCells(ended === undefined ? unit.payments : paysNothing),
      ...upkeepCell(unit.upkeepPerYearOere),
      unit.measures.map((line) => becauseText(line.because, lang)).join(" | "),
      ...(carriedOver === null ? [] : [kronerCell(ended === undefined ? unit.oere : nothing)]),
      ...(carriedOver === null ? [] : [ended === undefined ? null : says.ended(ended)]),
    ];
  });
  const carried = (carriedOver?.units ?? []).map((unit): Cell[] => {
    const { ejerlavkode, matrikelnr } = numbersOf(unit.id);
    return [
      ...[unit.id, ejerlavkode, matrikelnr, null, null, null, null, null, null, null, null, null, null],
      ...measures.map(() => null),
      ...[...paymentCells(unit.payments), ...upkeepCell(null), null],
      ...[kronerCell(unit.oere), says.from(unit.from.join(", "), unit.since)],
    ];
  });
  const { eadWithoutOere, eadWithOere, sharedOere } = calculation.totals;
  const sums: Cell[] = [
    ...[words.total, null, null, null, null, null, null, null],
    ...[kronerCell(eadWithoutOere), kronerCell(eadWithOere), null, kronerCell(sharedOere), sharedOere],
    ...measures.map((measure) => kronerCell(measure.sharedOere)),
    ...[null, null, null, null, null, null, null],
    ...upkeepCell(sumOere(calculation.units.map(({ upkeepPerYearOere }) => upkeepPerYearOere ?? nothing))),
    null,
    ...(carriedOver === null ? [] : [kronerCell(sharedOere), null]),
  ];
  return csvText([header, ...lines, ...carried, sums], csvStyles[lang]);
}

const nothing = oere(0);
const paysNothing: Payments = {
  ...{ atOnceOere: nothing, feeOere: nothing, perYearOere: nothing, perMonthOere: nothing },
  ...{ lastYearOere: nothing, years: 0, totalOere: nothing },
};

const paymentCells = (pays: Payments): Cell[] => [
  ...[kronerCell(pays.atOnceOere), kronerCell(pays.feeOere), kronerCell(pays.perYearOere)],
  ...[kronerCell(pays.perMonthOere), kronerCell(pays.lastYearOere), pays.years, kronerCell(pays.totalOere)],
];

/** "9990001-12a" → 9990001 and "12a". */
function numbersOf(id: string): { ejerlavkode: number | null; matrikelnr: string | null } {
  const [, ejerlav, matrikelnr] = /^(\d+)-(.+)$/.exec(id) ?? [];
  return { ejerlavkode: ejerlav === undefined ? null : Number(ejerlav), matrikelnr: matrikelnr ?? null };
}
