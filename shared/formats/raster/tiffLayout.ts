import type { Issue, Result } from "../../model/index.ts";
import { refuse } from "../refuse.ts";
import type { TiffDirectory } from "./tiffDirectory.ts";

type Numbers =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

/** How the cells are laid out in the file: in tiles, or in strips (tiles as wide as the raster). */
export interface TiffLayout {
  littleEndian: boolean;
  columns: number;
  rows: number;
  tileColumns: number;
  tileRows: number;
  tiled: boolean;
  compression: number;
  predictor: number;
  bits: number;
  singlePrecision: boolean;
  numbersOf: (bytes: ArrayBuffer) => Numbers;
  offsets: readonly number[];
  byteCounts: readonly number[];
}

const compressions: Readonly<Record<number, string>> = {
  6: "JPEG",
  7: "JPEG",
  34712: "JPEG 2000",
  34887: "LERC",
  34925: "LZMA",
  50000: "ZSTD",
  50001: "WebP",
  50002: "JPEG XL",
};
/** None, LZW, deflate under its two numbers, PackBits. */
const readable = [1, 5, 8, 32946, 32773];

const numberKinds: Readonly<Record<string, (bytes: ArrayBuffer) => Numbers>> = {
  "1/8": (bytes) => new Uint8Array(bytes),
  "1/16": (bytes) => new Uint16Array(bytes),
  "1/32": (bytes) => new Uint32Array(bytes),
  "2/8": (bytes) => new Int8Array(bytes),
  "2/16": (bytes) => new Int16Array(bytes),
  "2/32": (bytes) => new Int32Array(bytes),
  "3/32": (bytes) => new Float32Array(bytes),
  "3/64": (bytes) => new Float64Array(bytes),
};
const formatNames: Readonly<Record<number, string>> = {
  1: "uint",
  2: "int",
  3: "float",
  5: "complex int",
  6: "complex float",
};

/**
 * Issues: `raster-unsupported` with what was found (a compression, a kind of number, a predictor), `raster-invalid` where
 * the tags do not fit each other.
 */
export function tiffLayout(directory: TiffDirectory, littleEndian: boolean): Result<TiffLayout> {
  const [columns, rows] = [directory.number("ImageWidth") ?? 0, directory.number("ImageLength") ?? 0];
  const tiled = directory.number("TileWidth") !== undefined;
  const compression = directory.number("Compression") ?? 1;
  const predictor = directory.number("Predictor") ?? 1;
  const bits = directory.number("BitsPerSample") ?? 1;
  const format = directory.number("SampleFormat") ?? 1;
  const numbersOf = numberKinds[`${format}/${bits}`];
  const issues: Issue[] = [];
  const unsupported = (found: string): void => {
    issues.push({ path: "/cells", code: "raster-unsupported", facts: { found } });
  };
  if (!readable.includes(compression)) unsupported(compressions[compression] ?? `compression ${compression}`);
  if (numbersOf === undefined) unsupported(`${formatNames[format] ?? "numbers"} ${bits} bit`);
  if (predictor !== 1 && !predictorReads(predictor, format, bits, littleEndian))
    unsupported(`predictor ${predictor}, ${bits} bit, ${littleEndian ? "little" : "big"}-endian`);

  const layout: Omit<TiffLayout, "numbersOf"> = {
    littleEndian,
    columns,
    rows,
    tiled,
    tileColumns: tiled ? (directory.number("TileWidth") ?? 0) : columns,
    tileRows: tiled ? (directory.number("TileLength") ?? 0) : Math.min(directory.number("RowsPerStrip") ?? rows, rows),
    compression,
    predictor,
    bits,
    singlePrecision: format === 3 && bits === 32,
    offsets: directory.numbers(tiled ? "TileOffsets" : "StripOffsets"),
    byteCounts: directory.numbers(tiled ? "TileByteCounts" : "StripByteCounts"),
  };
  if (!fits(layout)) issues.push({ path: "", code: "raster-invalid", facts: { reason: "tags" } });
  const [first, ...others] = issues;
  if (first !== undefined) return refuse(first, ...others);
  return { ok: true, value: { ...layout, numbersOf: numbersOf! } };
}

/** The library undoes predictors on the machine's own order of bytes, and 2 on at most 32 bits. */
function predictorReads(predictor: number, format: number, bits: number, littleEndian: boolean): boolean {
  if (!littleEndian && bits > 8) return false;
  return predictor === 2 ? bits <= 32 : predictor === 3 && format === 3;
}

/** A tile larger than this is no tile, and a strip no strip: all of it is unpacked at once, to 200 MB where the cells are doubles. */
const mostTileCells = 25_000_000;

function fits({ columns, rows, tileColumns, tileRows, offsets, byteCounts }: Omit<TiffLayout, "numbersOf">): boolean {
  const whole = [columns, rows, tileColumns, tileRows].every((side) => Number.isSafeInteger(side) && side > 0);
  if (!whole || tileColumns * tileRows > mostTileCells) return false;
  const tiles = Math.ceil(columns / tileColumns) * Math.ceil(rows / tileRows);
  return offsets.length === tiles && byteCounts.length === tiles;
}
