/**
 * The door for letters of a hearing from a table: matrikel, svar, modtaget, tekst. Nothing is dropped unsaid: each row that cannot be
 * used stands in `unused` with its line, and is for a person to look at.
 */
import { limits } from "./contract/index.ts";
import { canonicalMatrikelnr, quote, readTable, refuse } from "./formats/index.ts";
import type { AnswerSide, IsoDate, Issue, Parcel, Result } from "./model/index.ts";

export interface Letter {
  parcelId: string;
  side: AnswerSide;
  receivedOn: IsoDate;
  text: string | null;
  correction: null;
}

export interface ReadLetters {
  letters: Letter[];
  /** By the path `/lines/7`. */
  unused: Issue[];
}

type Column = "parcel" | "side" | "received" | "text";

const names: Record<Column, RegExp> = {
  parcel: /^(matrikel(nr|nummer)?|ejendom|parcel(_?id)?)\.?$/i,
  side: /^(svar|holdning|stilling|answer|side)$/i,
  received: /^(modtaget|dato|modtaget ?dato|received|date)$/i,
  text: /^(tekst|bemærkning(er)?|text|remarks?)$/i,
};

/** How people write a side; an empty cell is none of them: whether the letter was blank is for a person to say. */
const sides: readonly (readonly [AnswerSide, RegExp])[] = [
  ["object", /^(nej|imod|indsigelse|uenig|no|against|objects?)$/i],
  ["agree", /^(ja|for|enig|yes|agrees?)$/i],
  ["blank", /^(blank|ubesvaret|hverken|none)$/i],
];

/**
 * Letters from a table with a header. Issues of the whole: those of `readTable`, and `missing-field` for a column that is not there.
 * Of a row: `parcel-not-found` (also a number that several parcels have), `invalid` for a side or a date, `out-of-range` for the text.
 * Example: "matrikel;svar;modtaget" and "12a;nej;2026-03-10" → an objection of the parcel 12a, received that day.
 */
export function importLetters(
  text: string,
  parcels: readonly Pick<Parcel, "id" | "matrikelnr">[],
): Result<ReadLetters> {
  const table = readTable(text);
  if (!table.ok) return table;
  const { header, rows } = table.value;
  const at = (column: Column) => header.findIndex((name) => names[column].test(name));
  const missing = (["parcel", "side", "received"] as const).filter((column) => at(column) < 0);
  const [first, ...rest] = missing.map(
    (column): Issue => ({
      path: "/lines/1",
      code: "missing-field",
      facts: { field: column, expected: examples[column] },
    }),
  );
  if (first !== undefined) return refuse(first, ...rest);
  const { most } = limits.answersAtOnce;
  if (rows.length > most)
    return refuse({ path: "", code: "too-many-features", facts: { features: rows.length, most } });
  const idOf = parcelFinder(parcels);
  const read: ReadLetters = { letters: [], unused: [] };
  for (const { line, cells } of rows) {
    const cell = (column: Column) => cells[at(column)] ?? "";
    const letter = letterOf(cell, idOf);
    if (!("issue" in letter)) read.letters.push(letter);
    else {
      const { code, facts } = letter.issue;
      read.unused.push({ path: `/lines/${line}`, code, facts: { ...facts, line } });
    }
  }
  return { ok: true, value: read };
}

const examples: Record<Exclude<Column, "text">, string> = { parcel: "matrikel", side: "svar", received: "modtaget" };

function letterOf(
  cell: (column: Column) => string,
  idOf: (said: string) => string | undefined,
): Letter | { issue: Pick<Issue, "code" | "facts"> } {
  const parcelId = idOf(cell("parcel"));
  if (parcelId === undefined) return { issue: { code: "parcel-not-found", facts: { id: quote(cell("parcel")) } } };
  const side = sides.find(([, words]) => words.test(cell("side")))?.[0];
  if (side === undefined)
    return { issue: { code: "invalid", facts: { found: quote(cell("side")), expected: "ja, nej, blank" } } };
  const receivedOn = dayOf(cell("received"));
  if (receivedOn === null)
    return { issue: { code: "invalid", facts: { found: quote(cell("received")), expected: "date" } } };
  const text = cell("text");
  const { least, most } = limits.answerText;
  if (text.length > most) return { issue: { code: "out-of-range", facts: { found: text.length, least, most } } };
  return { parcelId, side, receivedOn, text: text === "" ? null : text, correction: null };
}

/** A parcel by its whole id, or by its number where one parcel alone has it. */
function parcelFinder(parcels: readonly Pick<Parcel, "id" | "matrikelnr">[]): (said: string) => string | undefined {
  const byId = new Set(parcels.map(({ id }) => id));
  const byNumber = new Map<string, string[]>();
  for (const { id, matrikelnr } of parcels) byNumber.set(matrikelnr, [...(byNumber.get(matrikelnr) ?? []), id]);
  return (said) => {
    const wanted = canonicalMatrikelnr(said);
    if (byId.has(wanted)) return wanted;
    const found = byNumber.get(wanted) ?? [];
    return found.length === 1 ? found[0] : undefined;
  };
}

/** "2026-03-10", "10-03-2026", "10.3.2026" and "10/3 2026" as a day; null: it is none. */
function dayOf(said: string): IsoDate | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(said);
  const danish = /^(\d{1,2})[-./](\d{1,2})[-./ ]\s?(\d{4})$/.exec(said);
  const [year, month, dayOfMonth] = (iso?.slice(1) ?? danish?.slice(1).reverse() ?? []).map(Number);
  if (year === undefined || month === undefined || dayOfMonth === undefined) return null;
  const at = new Date(Date.UTC(year, month - 1, dayOfMonth));
  // A 30 February is no day, and is not moved to March.
  const isDay = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === dayOfMonth;
  return isDay ? at.toISOString().slice(0, "2026-01-01".length) : null;
}
