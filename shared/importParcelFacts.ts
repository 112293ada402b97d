/**
 * The door for facts of parcels from a table: property values, homes, metres of front, classes and whatever else keys read. Nothing is
 * dropped unsaid: each row that is not used stands in `unused` with its line, and each empty cell in `empty`.
 */
import {
  checkFileSize,
  type DecimalMark,
  guessColumns,
  markOfCells,
  readsEitherWay,
  readTable,
  refuse,
  type TakenAs,
  type TextTable,
} from "./formats/index.ts";
import { allClassTables, classTables, keysChosen } from "./keyClasses.ts";
import type { IsoDate, Issue, KeyChoice, Parcel, Result } from "./model/index.ts";
import { oere } from "./money/index.ts";
import { type ClassWords, FactRow, type ToldOfParcel } from "./parcelFactRow.ts";
import { languages } from "./texts/index.ts";
import { className, classRowName } from "./texts/unitFacts.ts";

export interface ParcelFactsFile {
  /** CSV as text, or a table that was read already (`readTableFile`). */
  text: string | TextTable;
  /** The file's size, where the text of one that is too large was not read. */
  bytes?: number | undefined;
  /** What each column is taken as, where that is not to be guessed by its name; null: it is not used. */
  columns?: readonly (TakenAs | null)[] | undefined;
  /** How numbers are written, where that is not to be read from them. */
  decimalMark?: DecimalMark | undefined;
  /** The day that property values are of. */
  asOf?: IsoDate | undefined;
}

/** What the parcels of a case are known by, and what is said of them already. */
export interface CaseToTell {
  parcels: readonly Pick<Parcel, "id" | "facts" | "classes" | "propertyValue">[];
  keys: readonly KeyChoice[];
}

/** What a person must say before anything can be put in. */
export type AskedOfFile = "parcel" | "facts" | "twice" | "decimal-mark" | "as-of";

export interface ReadParcelFacts {
  header: string[];
  /** The first filled cell of each column. */
  examples: string[];
  columns: (TakenAs | null)[];
  /** Null: the numbers show none, or two. */
  decimalMark: DecimalMark | null;
  /** Numbers that read either way, such as "1.234", of which the mark decides. */
  eitherWay: number;
  asks: AskedOfFile[];
  told: ToldOfParcel[];
  /** Rows that could not be used, by the path `/lines/7`. */
  unused: Issue[];
  /** Cells without anything in rows that are used: not known, and left as they are in the case. */
  empty: { line: number; column: string }[];
  /** Classes without a weight in the keys of the case. */
  withoutWeight: { table: string; found: string; parcels: number }[];
  rows: { read: number; used: number };
  /** Values of the case that are to be another. */
  replaced: number;
}

/**
 * Facts of parcels from a table with a header. Columns are guessed by name, and the decimal mark by the numbers. A row with a fault is
 * not used at all, nor any row of a parcel that stands twice: which of them is right cannot be told.
 * Refuses a file that is no table: `file-too-large`, `table-without-header`, `too-many-features`.
 */
export function importParcelFacts(file: ParcelFactsFile, into: CaseToTell): Result<ReadParcelFacts> {
  const [tooLarge] = checkFileSize(file.bytes ?? (typeof file.text === "string" ? file.text.length : 0));
  if (tooLarge !== undefined) return refuse(tooLarge);
  const table: Result<TextTable> =
    typeof file.text === "string" ? readTable(file.text) : { ok: true, value: file.text };
  if (!table.ok) return table;
  const { header, rows } = table.value;
  const tables = allClassTables(into.keys);
  const chosen = file.columns ?? guessed(header, tables);
  const columns = header.map((_, i) => chosen[i] ?? null);
  const numbers = rows.flatMap(({ cells }) => cells.filter((_, i) => isNumber(columns[i] ?? null)));
  const eitherWay = numbers.filter(readsEitherWay).length;
  const decimalMark = file.decimalMark ?? markOfCells(numbers);
  const found: ReadParcelFacts = {
    header,
    examples: header.map((_, i) => rows.find(({ cells }) => (cells[i] ?? "") !== "")?.cells[i] ?? ""),
    columns,
    decimalMark,
    eitherWay,
    asks: asked(columns, eitherWay > 0 && decimalMark === null, file.asOf === undefined),
    ...{ told: [], unused: [], empty: [], withoutWeight: [], replaced: 0 },
    rows: { read: rows.length, used: 0 },
  };
  if (found.asks.some((one) => one !== "as-of")) return { ok: true, value: found };
  const ids = new Set(into.parcels.map(({ id }) => id));
  const words = classWords(tables);
  const read = rows.map(({ line, cells }) => new FactRow({ line, cells }, { header, columns, decimalMark, words }));
  const times = new Map<string, number>();
  for (const { parcelId } of read) if (parcelId !== null) times.set(parcelId, (times.get(parcelId) ?? 0) + 1);
  for (const row of read) {
    row.judgeParcel(ids, times);
    if (row.issues.length > 0) {
      found.unused.push(...row.issues);
      continue;
    }
    found.empty.push(...row.empty);
    if (row.told === null) continue;
    found.told.push(row.told);
    found.rows.used++;
  }
  found.withoutWeight = withoutWeight(found.told, into.keys);
  found.replaced = replaced(found.told, into.parcels);
  return { ok: true, value: found };
}

/** The parcels with what was told of them; those of which nothing was told are the same as before. */
export function putParcelFacts(
  parcels: readonly Parcel[],
  told: readonly ToldOfParcel[],
  asOf: IsoDate | undefined,
): Parcel[] {
  const byId = new Map(told.map((one) => [one.parcelId, one]));
  return parcels.map((parcel) => {
    const one = byId.get(parcel.id);
    if (one === undefined) return parcel;
    const { propertyValueKroner: kroner, ...facts } = one.facts;
    if (kroner !== undefined && asOf === undefined) throw new Error("a property value without its day");
    return {
      ...parcel,
      ...(Object.keys(facts).length === 0 ? {} : { facts: { ...parcel.facts, ...facts } }),
      ...(Object.keys(one.classes).length === 0 ? {} : { classes: { ...parcel.classes, ...one.classes } }),
      ...(kroner === undefined || asOf === undefined
        ? {}
        : { propertyValue: { oere: oere(Math.round(kroner * 100)), origin: "typed" as const, asOf } }),
    };
  });
}

const isNumber = (taken: TakenAs | null): boolean =>
  taken !== null && !["parcel", "ejerlavkode", "matrikelnr"].includes(taken) && !taken.startsWith("class:");

/** The guess by names; of two ways to say which parcel, one is taken. */
function guessed(header: readonly string[], tables: ReadonlyMap<string, unknown>): (TakenAs | null)[] {
  const classes = [...tables.keys()].map((table) => ({
    table,
    names: languages.map((lang) => className(table, lang)),
  }));
  const columns = guessColumns(header, classes);
  const both = columns.includes("ejerlavkode") && columns.includes("matrikelnr");
  const only = !columns.includes("ejerlavkode") && !columns.includes("parcel");
  return columns.map((taken) => {
    if (taken === "parcel" && both) return null;
    return taken === "matrikelnr" && only ? "parcel" : taken;
  });
}

function asked(columns: readonly (TakenAs | null)[], needsMark: boolean, needsDay: boolean): AskedOfFile[] {
  const used = columns.filter((taken) => taken !== null);
  const has = (taken: TakenAs): boolean => used.includes(taken);
  const pair = has("ejerlavkode") || has("matrikelnr");
  const isTwice = new Set(used).size < used.length || (has("parcel") && pair);
  const asks: [AskedOfFile, boolean][] = [
    ["twice", isTwice],
    ["parcel", !has("parcel") && !(has("ejerlavkode") && has("matrikelnr"))],
    ["facts", !used.some((taken) => isNumber(taken) || taken.startsWith("class:"))],
    ["decimal-mark", needsMark],
    ["as-of", needsDay && has("propertyValueKroner")],
  ];
  return asks.flatMap(([ask, isAsked]) => (isAsked ? [ask] : []));
}

/** Each row of a table by its own name and by its words, in lower case. */
function classWords(tables: ReadonlyMap<string, ReadonlySet<string>>): ClassWords {
  return new Map(
    [...tables].map(([table, rows]) => [
      table,
      new Map(
        [...rows].flatMap((of) =>
          [of, ...languages.map((lang) => classRowName(of, lang))].map((name) => [name.toLowerCase(), of] as const),
        ),
      ),
    ]),
  );
}

function withoutWeight(told: readonly ToldOfParcel[], choices: readonly KeyChoice[]): ReadParcelFacts["withoutWeight"] {
  const tables = classTables(keysChosen(choices));
  const found = new Map<string, ReadParcelFacts["withoutWeight"][number]>();
  for (const [table, of] of told.flatMap(({ classes }) => Object.entries(classes))) {
    if (tables.get(table)?.has(of) !== false) continue;
    const one = found.get(`${table} ${of}`) ?? { table, found: of, parcels: 0 };
    one.parcels++;
    found.set(`${table} ${of}`, one);
  }
  return [...found.values()];
}

function replaced(told: readonly ToldOfParcel[], parcels: CaseToTell["parcels"]): number {
  const byId = new Map(parcels.map((parcel) => [parcel.id, parcel]));
  let count = 0;
  for (const { parcelId, facts, classes } of told) {
    const parcel = byId.get(parcelId);
    const value = parcel?.propertyValue == null ? undefined : parcel.propertyValue.oere / 100;
    const before: Readonly<Record<string, unknown>> = { ...parcel?.facts, propertyValueKroner: value };
    const changes = (old: unknown, next: unknown): number => (old === undefined || old === next ? 0 : 1);
    for (const [fact, next] of Object.entries(facts)) count += changes(before[fact], next);
    for (const [table, next] of Object.entries(classes)) count += changes(parcel?.classes?.[table], next);
  }
  return count;
}
