import type { ImportNote } from "../geoJson.ts";
import { type CellRule, copyCells, emptyTally, type Tally } from "./cells.ts";
import type { Place } from "./place.ts";

const asTheyAre: CellRule = { noData: [], nanIsNoData: true, scale: 1, offset: 0 };

/** Where square cells of side `cellM` from the same corner have their middles inside the raster. */
export function squarePlace({ westM, northM, cellXM, cellYM, columns, rows }: Place, cellM: number): Place {
  const along = (lengthM: number): number => Math.max(1, Math.ceil(lengthM / cellM - 0.5 - 1e-6));
  return {
    westM,
    northM,
    cellXM: cellM,
    cellYM: cellM,
    columns: along(columns * cellXM),
    rows: along(rows * cellYM),
  };
}

/**
 * The same ground on square cells: each takes the value of the cell that its middle lies in, so that no value is made up.
 * Example: rows of 15.957 m onto 16 m: row 187 of 0-187 has its middle at 3,000 m, the last edge, and is left out.
 */
export function onSquareCells(
  place: Place,
  values: Float32Array,
  cellM: number,
): { place: Place; values: Float32Array; tally: Tally } {
  const square = squarePlace(place, cellM);
  const out = new Float32Array(square.columns * square.rows);
  const from = (i: number, sideM: number, count: number): number =>
    Math.min(count - 1, Math.floor(((i + 0.5) * cellM) / sideM));
  const columns = Array.from({ length: square.columns }, (_, c) => from(c, place.cellXM, place.columns));
  for (let row = 0; row < square.rows; row++) {
    const start = from(row, place.cellYM, place.rows) * place.columns;
    for (let c = 0; c < square.columns; c++) out[row * square.columns + c] = values[start + columns[c]!]!;
  }
  const tally = emptyTally();
  copyCells(out, 0, out, 0, out.length, asTheyAre, tally);
  return { place: square, values: out, tally };
}

export function squareCellsNote({ cellXM, cellYM }: Place, cellM: number): ImportNote {
  return { code: "raster-on-square-cells", facts: { cellXM, cellYM, cellM } };
}
