import type { ColumnKind, DocumentTable, TableCell, TableColumn } from "../formats/index.ts";
import type { Calculation, CaseFile, Payments } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { becauseText, changedInCadastre, type Language, rollColumns, rollGroupNames, shareOf } from "../texts/index.ts";
import { groupsOf, type RollGroup, rollGroups } from "./rollGroups.ts";
import { sumRow } from "./sumsOfTable.ts";

export interface RollTable extends DocumentTable {
  /** Ids of the parcels whose area each row has, in the rows' order; none: the case does not hold it. */
  parcels: string[][];
}

/** A row before it has its place in the table. */
interface Row {
  cells: TableCell[];
  parcels: string[];
  group: RollGroup;
}

const column = (
  id: string,
  title: string,
  kind: ColumnKind,
  { summed = false, decimals = null }: { summed?: boolean; decimals?: number | null } = {},
): TableColumn => ({ id, title, kind, decimals, summed });

/**
 * The roll as a table: one row a unit in the roll's order, a subtotal for land, roads, lines, railways and what is neither, where there are
 * several of them, and the total. Every column of amounts is summed over the rows that stand in it. Where parcels have changed since, what each
 * pays today stands beside what the roll gave it, and those that came of a change have rows of their own, after the others.
 */
export function rollTable(calculation: Calculation, theCase: CaseFile, lang: Language): RollTable {
  const words = rollColumns[lang];
  const columns = columnsOf(calculation, theCase, lang);
  const rows = [...unitRows(calculation, theCase, lang), ...carriedRows(calculation, theCase, lang)];
  for (const { cells, group } of rows) cells.push(rollGroupNames[lang][group]);
  const cellsOf = (some: readonly Row[]) => some.map(({ cells }) => cells);
  const present = rollGroups.filter((group) => rows.some((row) => row.group === group));
  return {
    columns,
    rows: cellsOf(rows),
    parcels: rows.map(({ parcels }) => parcels),
    subtotals:
      present.length < 2
        ? []
        : present.map((group) =>
            sumRow(
              words.subtotal(rollGroupNames[lang][group]),
              columns,
              cellsOf(rows.filter((row) => row.group === group)),
            ),
          ),
    total: sumRow(words.total, columns, cellsOf(rows)),
  };
}

/** Whether the owners pay upkeep: a sum a year of its own, apart from the share. */
const asksUpkeep = ({ units }: Calculation): boolean =>
  units.some(({ upkeepPerYearOere }) => (upkeepPerYearOere ?? 0) > 0);

function columnsOf(calculation: Calculation, { measures }: CaseFile, lang: Language): TableColumn[] {
  const { carriedOver } = calculation;
  const words = rollColumns[lang];
  const kroner = (id: string, title: string) => column(id, title, "kroner", { summed: true });
  const areaM2 = { summed: true, decimals: 2 };
  return [
    column("unit", words.unit, "text"),
    column("ejerlavkode", words.ejerlavkode, "number", { decimals: 0 }),
    column("matrikelnr", words.matrikelnr, "text"),
    column("sfe", words.sfe, "text"),
    column("areaM2", words.areaM2, "number", areaM2),
    column("overlapM2", words.overlapM2, "number", areaM2),
    column("terrainM", words.terrainM, "number", { decimals: 2 }),
    column("yearlyChanceOfWater", words.yearlyChanceOfWater, "chance"),
    kroner("eadWithout", words.eadWithout),
    kroner("eadWith", words.eadWith),
    kroner("benefitPv", words.benefitPv),
    kroner("share", words.share),
    column("shareOere", words.shareOere, "oere", { summed: true }),
    ...measures.map(({ id, title }, i) => kroner(`shareOfMeasure${i + 1}`, shareOf[lang](title ?? id))),
    kroner("atOnce", words.atOnce),
    kroner("fee", words.fee),
    kroner("perYear", words.perYear),
    kroner("perMonth", words.perMonth),
    kroner("lastYear", words.lastYear),
    column("years", words.years, "number", { decimals: 0 }),
    kroner("paysInAll", words.paysInAll),
    ...(asksUpkeep(calculation) ? [kroner("upkeep", words.upkeep)] : []),
    column("because", words.because, "text"),
    ...(carriedOver === null ? [] : [kroner("owesToday", words.owesToday), column("changed", words.changed, "text")]),
    column("group", words.group, "text"),
  ];
}

function unitRows(calculation: Calculation, theCase: CaseFile, lang: Language): Row[] {
  const { units, carriedOver } = calculation;
  const hasUpkeep = asksUpkeep(calculation);
  const parcels = new Map(theCase.parcels.map((parcel) => [parcel.id, parcel]));
  const endedOn = new Map(carriedOver?.ended.map(({ id, on }) => [id, on]));
  const groupOf = groupsOf(theCase);
  return units.map((unit): Row => {
    const parcel = parcels.get(unit.id);
    const ended = endedOn.get(unit.id);
    const shareOfMeasure = new Map(unit.measures.map(({ measure, oere }) => [measure, oere]));
    return {
      parcels: unit.parcels,
      group: groupOf(unit.parcels),
      cells: [
        ...[unit.id, parcel?.ejerlavkode ?? null, parcel?.matrikelnr ?? null, parcel?.sfe ?? null],
        ...[toHundredths(unit.areaM2), unit.overlapM2 === null ? null : toHundredths(unit.overlapM2)],
        ...[unit.terrainM, unit.yearlyChanceOfWater],
        ...[unit.eadWithoutOere, unit.eadWithOere, unit.benefitPvOere, unit.oere, unit.oere],
        // A measure that does not reach the unit asks nothing of it: there is no amount, not one that is unknown.
        ...theCase.measures.map(({ id }) => shareOfMeasure.get(id) ?? ""),
        ...paymentCells(ended === undefined ? unit.payments : paysNothing),
        ...(hasUpkeep ? [ended === undefined ? unit.upkeepPerYearOere : nothing] : []),
        unit.measures.map((line) => becauseText(line.because, lang)).join(" | "),
        ...(carriedOver === null
          ? []
          : ended === undefined
            ? [unit.oere, ""]
            : [nothing, changedInCadastre[lang].ended(ended)]),
      ],
    };
  });
}

function carriedRows(calculation: Calculation, theCase: CaseFile, lang: Language): Row[] {
  const { carriedOver } = calculation;
  if (carriedOver === null) return [];
  const hasUpkeep = asksUpkeep(calculation);
  const groupOf = groupsOf(theCase);
  return carriedOver.units.map((unit): Row => {
    const { ejerlavkode, matrikelnr } = numbersOf(unit.id);
    return {
      // The case holds the area of what it came of, and not its own, also where it keeps the number.
      parcels: [],
      group: groupOf(unit.from),
      cells: [
        ...[unit.id, ejerlavkode, matrikelnr, "", "", "", "", "", "", "", "", "", ""],
        ...theCase.measures.map(() => ""),
        ...paymentCells(unit.payments),
        ...(hasUpkeep ? [unit.upkeepPerYearOere] : []),
        "",
        ...[unit.oere, changedInCadastre[lang].from(unit)],
      ],
    };
  });
}

/** As a table shows m², so that the column sums to what stands under it. */
const toHundredths = (m2: number): number => Math.round(m2 * 100) / 100;

const nothing = oere(0);
const paysNothing: Payments = {
  ...{ atOnceOere: nothing, feeOere: nothing, perYearOere: nothing, perMonthOere: nothing },
  ...{ lastYearOere: nothing, years: 0, totalOere: nothing },
};

const paymentCells = (pays: Payments): TableCell[] => [
  ...[
    pays.atOnceOere,
    pays.feeOere,
    pays.perYearOere,
    pays.perMonthOere,
    pays.lastYearOere,
    pays.years,
    pays.totalOere,
  ],
];

/** "9990001-12a" → 9990001 and "12a". */
function numbersOf(id: string): { ejerlavkode: number | null; matrikelnr: string | null } {
  const [, ejerlav, matrikelnr] = /^(\d+)-(.+)$/.exec(id) ?? [];
  return { ejerlavkode: ejerlav === undefined ? null : Number(ejerlav), matrikelnr: matrikelnr ?? null };
}
