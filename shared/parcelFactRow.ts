import { limits } from "./contract/index.ts";
import {
  canonicalMatrikelnr,
  type DecimalMark,
  type FactOfFile,
  quote,
  type TakenAs,
  tableNumber,
} from "./formats/index.ts";
import type { Issue } from "./model/index.ts";

/** What a row tells of its parcel. */
export interface ToldOfParcel {
  parcelId: string;
  facts: Partial<Record<FactOfFile, number>>;
  classes: Record<string, string>;
}

/** The rows of each table by every name they have, in lower case. */
export type ClassWords = ReadonlyMap<string, ReadonlyMap<string, string>>;

interface HowToRead {
  header: readonly string[];
  columns: readonly (TakenAs | null)[];
  decimalMark: DecimalMark | null;
  words: ClassWords;
}

/** One row of a table of facts: the parcel it is of, what it tells, what it leaves empty, and what is wrong with it. */
export class FactRow {
  readonly parcelId: string | null;
  readonly issues: Issue[] = [];
  readonly empty: { line: number; column: string }[] = [];
  readonly #line: number;
  readonly #saidParcel: string;
  readonly #facts: ToldOfParcel["facts"] = {};
  readonly #classes: ToldOfParcel["classes"] = {};

  constructor({ line, cells }: { line: number; cells: readonly string[] }, how: HowToRead) {
    this.#line = line;
    const cellOf = (taken: TakenAs): string => cells[how.columns.indexOf(taken)] ?? "";
    this.#saidParcel = how.columns.includes("parcel")
      ? cellOf("parcel")
      : `${cellOf("ejerlavkode")}-${cellOf("matrikelnr")}`;
    this.parcelId = parcelIdOf(this.#saidParcel);
    how.columns.forEach((taken, i) => {
      if (taken === null || taken === "parcel" || taken === "ejerlavkode" || taken === "matrikelnr") return;
      const cell = cells[i] ?? "";
      const column = how.header[i] ?? "";
      if (cell === "") this.empty.push({ line, column });
      else if (isClass(taken)) this.#readClass(taken.slice("class:".length), cell, column, how.words);
      else this.#readFact(taken, cell, column, how.decimalMark);
    });
    const beyond = cells.slice(how.header.length).find((cell) => cell !== "");
    if (beyond !== undefined) this.#tell("invalid", { reason: "too-many-cells", found: quote(beyond) });
  }

  /** Null where every cell is empty. */
  get told(): ToldOfParcel | null {
    if (this.parcelId === null) return null;
    const isEmpty = Object.keys(this.#facts).length + Object.keys(this.#classes).length === 0;
    return isEmpty ? null : { parcelId: this.parcelId, facts: this.#facts, classes: this.#classes };
  }

  /** Whether the parcel is one of the case, and of this row alone. `times`: how many rows each parcel has. */
  judgeParcel(known: ReadonlySet<string>, times: ReadonlyMap<string, number>): void {
    const id = this.parcelId;
    if (id === null || !known.has(id)) this.#tell("parcel-not-found", { id: quote(this.#saidParcel) });
    else if ((times.get(id) ?? 0) > 1) this.#tell("parcel-twice", { id });
  }

  #tell(code: Issue["code"], facts: Issue["facts"]): void {
    this.issues.push({ path: `/lines/${this.#line}`, code, facts: { line: this.#line, ...facts } });
  }

  #readClass(table: string, cell: string, field: string, words: ClassWords): void {
    const { least, most } = limits.idLength;
    if (cell.length > most) this.#tell("out-of-range", { field, found: quote(cell), least, most });
    else this.#classes[table] = words.get(table)?.get(cell.toLowerCase()) ?? cell;
  }

  #readFact(fact: FactOfFile, cell: string, field: string, mark: DecimalMark | null): void {
    const value = tableNumber(cell, mark);
    const most = fact === "propertyValueKroner" ? limits.amountOere.most / 100 : limits.parcelFact.most;
    if (value === null) this.#tell("wrong-type", { field, found: quote(cell), expected: "number" });
    else if (value < 0 || value > most) this.#tell("out-of-range", { field, found: value, least: 0, most });
    else this.#facts[fact] = value;
  }
}

const isClass = (taken: TakenAs): taken is `class:${string}` => taken.startsWith("class:");

/** "9990001 - 12 A" → "9990001-12a"; null: it is no parcel. */
function parcelIdOf(said: string): string | null {
  const [, code, matrikelnr] = /^(\d{1,8})(?:\s*[-/]\s*|\s+)(\S.*)$/.exec(said) ?? [];
  return code === undefined || matrikelnr === undefined ? null : `${Number(code)}-${canonicalMatrikelnr(matrikelnr)}`;
}
