import type { Issue, Result } from "../../model/index.ts";
import { isFilled, refuse } from "../refuse.ts";
import { asciiHeader, wrongLine } from "./asciiHeader.ts";
import { AsciiNumbers } from "./asciiNumbers.ts";
import { asRasterFile, noDataOf } from "./asRasterFile.ts";
import { type CellRule, copyCells, emptyTally, noDataRange } from "./cells.ts";
import { checkCells, checkOverlap, checkPlace } from "./place.ts";
import type { RasterFile, RasterOptions } from "./rasterFile.ts";
import { typedCrs, typedDatum, unitNotSaid } from "./typedFacts.ts";

const cellsBetweenWatches = 100_000;

/**
 * An ASCII grid (Esri, `.asc`): the north row first, cells with spaces or line ends between. It names neither coordinate
 * system, height system nor unit: those are typed.
 */
export function readAsciiGrid(bytes: Uint8Array, options: RasterOptions): Result<RasterFile> {
  const header = asciiHeader(bytes);
  if (!header.ok) return header;
  const { place, end } = header.value;
  const [crs, datum] = [typedCrs(options, null), typedDatum(options)];
  const issues: Issue[] = [...crs.issues, ...datum.issues, ...checkPlace(place), ...checkCells(place)];
  if (issues.length === 0 && options.area !== undefined) issues.push(...checkOverlap(place, options.area));
  if (isFilled(issues)) return refuse(...issues);

  const { noData, notes } = noDataOf(header.value.noData, options.noData);
  const rule: CellRule = {
    noData: noData.filter((value) => !Number.isNaN(value)).map((value) => noDataRange(value, false)),
    nanIsNoData: noData.some(Number.isNaN),
    scale: 1,
    offset: 0,
  };
  const cells = place.columns * place.rows;
  // A digit and a space each is the least: a file that is far too short takes no memory for its cells.
  const needed = end + cells * 2 - 1;
  if (bytes.length < needed)
    return refuse({ path: "", code: "raster-truncated", facts: { bytes: bytes.length, needed } });
  const numbers = new AsciiNumbers(bytes, end);
  const values = new Float32Array(cells);
  const tally = emptyTally();
  const row = new Float64Array(place.columns);
  for (let r = 0, watched = 0; r < place.rows; r++) {
    for (let c = 0; c < place.columns; c++) {
      if (!numbers.more()) return cutOff(r * place.columns + c, cells);
      const number = numbers.next();
      if (number === null) return wrongNumber(numbers);
      row[c] = number;
    }
    copyCells(row, 0, values, r * place.columns, place.columns, rule, tally);
    const done = (r + 1) * place.columns;
    if (done - watched < cellsBetweenWatches) continue;
    options.watch?.(done, values.length);
    watched = done;
  }
  if (numbers.more()) {
    numbers.next();
    const { word, line } = numbers.before();
    return refuse(wrongLine(line, "too-many", word));
  }
  const all = [...crs.notes, ...datum.notes, unitNotSaid, ...notes];
  return asRasterFile(
    { kind: "ascii-grid", place, whole: place, values, tally, noData, notes: all },
    options,
    options.area,
  );
}

function cutOff(cells: number, needed: number): Result<never> {
  return refuse({ path: "", code: "raster-truncated", facts: { cells, neededCells: needed } });
}

function wrongNumber(numbers: AsciiNumbers): Result<never> {
  const { word, line } = numbers.before();
  return refuse(wrongLine(line, word.includes(",") ? "decimal-comma" : "number", word));
}
