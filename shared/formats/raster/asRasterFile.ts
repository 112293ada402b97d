import type { Issue, Result } from "../../model/index.ts";
import type { ImportNote } from "../geoJson.ts";
import { isFilled, refuse } from "../refuse.ts";
import type { Tally } from "./cells.ts";
import { cropped } from "./crop.ts";
import { checkCells, checkSquare, coveredShare, isSquare, type Place } from "./place.ts";
import { type Box, type RasterFile, type RasterOptions, rasterLimits } from "./rasterFile.ts";
import { onSquareCells, squareCellsNote, squarePlace } from "./squareCells.ts";

interface Read {
  kind: RasterFile["kind"];
  /** Of the cells that were read. */
  place: Place;
  /** Of all of the file. */
  whole: Place;
  values: Float32Array;
  tally: Tally;
  noData: number[];
  notes: ImportNote[];
}

/**
 * The cells that were read as a raster, if they can be one. Issues: `raster-not-square`, `raster-empty` (no cell is known),
 * `raster-values-absurd` (levels or depths beyond 9,000 m: a "no data" that is not named, or another unit).
 */
export function asRasterFile(read: Read, options: RasterOptions, asked: Box | undefined): Result<RasterFile> {
  const { cellM, issues } = sideOf(read.place, options.squareCellM);
  const mayBeEmpty = options.window !== undefined;
  issues.push(...checkValues(read.tally, read.values.length, mayBeEmpty));
  if (isFilled(issues)) return refuse(...issues);
  const notes = [...read.notes];
  if (read.tally.nan > 0) notes.push({ code: "raster-nan-unknown", facts: { cells: read.tally.nan } });
  if (cellM !== null) notes.push(squareCellsNote(read.place, cellM));
  const { place, values, tally } = cellM === null ? read : onSquareCells(read.place, read.values, cellM);
  const whole = cellM === null ? read.whole : squarePlace(read.whole, cellM);
  const { kind, noData } = read;
  const raster = { ...onSquares(place), values };
  return {
    ok: true,
    value: {
      kind,
      raster: options.window === undefined ? raster : cropped(raster, options.window),
      file: onSquares(whole),
      crs: "EPSG:25832",
      unit: "m",
      datum: options.quantity === "level" ? "DVR90" : null,
      noData,
      statistics: { minM: tally.minM, maxM: tally.maxM, known: tally.known, unknown: tally.noData + tally.nan },
      coveredShare: asked === undefined ? null : coveredShare(place, asked),
      notes,
    },
  };
}

const onSquares = ({ westM, northM, cellXM, columns, rows }: Place): RasterFile["file"] => ({
  ...{ westM, northM, cellM: cellXM, columns, rows },
});

/** The side of the square cells to read onto; null where the file's own are square. */
function sideOf(place: Place, typedM: number | undefined): { cellM: number | null; issues: Issue[] } {
  if (isSquare(place)) return { cellM: null, issues: [] };
  if (typedM === undefined) return { cellM: null, issues: checkSquare(place) };
  if (!(typedM > 0))
    return {
      cellM: null,
      issues: [{ path: "/squareCellM", code: "out-of-range", facts: { found: typedM, least: 0 } }],
    };
  return { cellM: typedM, issues: checkCells(squarePlace(place, typedM)) };
}

function checkValues(tally: Tally, cells: number, mayBeEmpty: boolean): Issue[] {
  if (tally.known === 0 && !mayBeEmpty) return [{ path: "/cells", code: "raster-empty", facts: { cells } }];
  if (tally.absurd === 0) return [];
  const facts = { cells: tally.absurd, found: tally.firstAbsurd, most: rasterLimits.valueM };
  return [{ path: "/cells", code: "raster-values-absurd", facts }];
}

/** The numbers that mean "no data": the file's own, and the typed one beside it. */
export function noDataOf(own: number | null, typed: number | undefined): { noData: number[]; notes: ImportNote[] } {
  const noData = own === null ? [] : [own];
  if (typed === undefined || noData.includes(typed)) return { noData, notes: [] };
  return { noData: [...noData, typed], notes: [{ code: "raster-no-data-typed", facts: { noData: typed } }] };
}

const infinities = /^([+-]?)inf(inity)?$/i;

/** A "no data" value as programs write it: a number, `nan` or `inf`. Null where it is none of them. */
export function parseNoData(text: string): number | null {
  const plain = text.trim();
  if (/^[+-]?nan$/i.test(plain)) return Number.NaN;
  const infinite = infinities.exec(plain);
  if (infinite !== null) return infinite[1] === "-" ? -Infinity : Infinity;
  const value = Number(plain);
  return plain === "" || Number.isNaN(value) ? null : value;
}
