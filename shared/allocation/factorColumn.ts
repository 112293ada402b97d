import type { Factor, UnitFact } from "../model/index.ts";
import type { UnitTable } from "./unitTable.ts";

/** What a factor gives each unit, or why it gives nothing. */
export type FactorColumn = { asked: true } | { asked: false; values: Float64Array; missing: (i: number) => Missing };

/** Why a unit has no number here. */
export type Missing =
  | { is: "fact"; fact: UnitFact }
  | { is: "class"; table: string }
  | { is: "row"; table: string; found: string };

/**
 * One factor's number for each unit; NaN where it is not known, and `missing` says why. `asked`: a weight that the key's source does
 * not give has not been typed.
 */
export function factorColumn(factor: Factor, table: UnitTable): FactorColumn {
  if ("fact" in factor) return factColumn(factor, table);
  if ("constant" in factor) {
    if (factor.constant === null) return { asked: true };
    const values = new Float64Array(table.ids.length).fill(factor.constant);
    return { asked: false, values, missing: () => ({ is: "fact", fact: "one" }) };
  }
  if (factor.rows.some(({ weight }) => weight === null)) return { asked: true };
  if ("steps" in factor) {
    const from = table.numbers(factor.steps);
    const bounds = factor.rows.map(({ below }) => below ?? Number.POSITIVE_INFINITY);
    const weights = factor.rows.map(({ weight }) => weight!);
    const values = new Float64Array(from.length);
    for (let i = 0; i < values.length; i++) {
      let row = 0;
      while (row < bounds.length && !(from[i]! < bounds[row]!)) row++;
      values[i] = weights[row] ?? Number.NaN;
    }
    return { asked: false, values, missing: () => ({ is: "fact", fact: factor.steps }) };
  }
  const found = table.classes(factor.table);
  const weightOf = rowFinder(factor.rows.map(({ of, weight }) => [of, weight!]));
  const values = new Float64Array(found.length);
  let [before, weight] = [null as string | null, Number.NaN];
  for (let i = 0; i < values.length; i++) {
    const one = found[i]!;
    // Neighbours are often of one class.
    if (one !== before) [before, weight] = [one, one === null ? Number.NaN : weightOf(one)];
    values[i] = weight;
  }
  return {
    asked: false,
    values,
    missing: (i) =>
      found[i] === null || found[i] === undefined
        ? { is: "class", table: factor.table }
        : { is: "row", table: factor.table, found: found[i] },
  };
}

function factColumn(factor: Extract<Factor, { fact: unknown }>, table: UnitTable): FactorColumn {
  const { fact, atLeast, atMost } = factor;
  if (atLeast === null || atMost === null) return { asked: true };
  const column = table.numbers(fact);
  const values =
    atLeast === undefined && atMost === undefined
      ? column
      : column.map((value) =>
          Math.min(Math.max(value, atLeast ?? Number.NEGATIVE_INFINITY), atMost ?? Number.POSITIVE_INFINITY),
        );
  return { asked: false, values, missing: () => ({ is: "fact", fact }) };
}

const digits = /^\d+$/;

/** The weight of a class: its own row, and for codes of digits the row with the longest beginning of it, as with BBR's use codes. */
function rowFinder(rows: readonly (readonly [string, number])[]): (found: string) => number {
  const known = new Map(rows);
  return (found) => {
    let weight = known.get(found);
    if (weight === undefined && digits.test(found)) {
      for (let length = found.length - 1; length > 0 && weight === undefined; length--)
        weight = known.get(found.slice(0, length));
    }
    // Found or not, the next unit of the class has the answer at once.
    known.set(found, weight ?? Number.NaN);
    return weight ?? Number.NaN;
  };
}
