import type { Issue, Result, Watch } from "../../model/index.ts";
import type { ImportNote } from "../geoJson.ts";
import { isFilled, quote, refuse } from "../refuse.ts";
import { asRasterFile, noDataOf, parseNoData } from "./asRasterFile.ts";
import { type ByteSource, SourceFailed, Truncated } from "./byteSource.ts";
import { type CellRule, noDataRange } from "./cells.ts";
import {
  type CellWindow,
  checkCells,
  checkOverlap,
  checkPlace,
  checkSquare,
  isSquare,
  type Place,
  windowOf,
} from "./place.ts";
import type { Box, RasterFile, RasterOptions } from "./rasterFile.ts";
import { readCells, Undecodable } from "./tiffBlocks.ts";
import { readDirectories, type TiffDirectories, type TiffDirectory, Unreadable } from "./tiffDirectory.ts";
import { type TiffLayout, tiffLayout } from "./tiffLayout.ts";
import { bandFacts, bandNames } from "./tiffMetadata.ts";
import { tiffPlace } from "./tiffPlace.ts";
import { tiffSystem } from "./tiffSystem.ts";

/** A GeoTIFF whose head has been read and checked; its cells are still where they were. */
export interface GeoTiffFile {
  readonly place: Place;
  readonly source: ByteSource;
  readonly options: RasterOptions;
  readonly layout: TiffLayout;
  readonly rule: CellRule;
  readonly noData: number[];
  readonly notes: ImportNote[];
}

/**
 * Reads the head of a GeoTIFF, a few kilobytes of it, and says all that is wrong with it. What the source throws comes out
 * as it is. Issues: those of `readRaster` that do not need the cells.
 */
export async function openGeoTiff(source: ByteSource, options: RasterOptions): Promise<Result<GeoTiffFile>> {
  const opened = await openTiff(source, options);
  const issues = opened.ok ? checkSquare(opened.value.place) : [];
  return isFilled(issues) ? refuse(...issues) : opened;
}

/**
 * The cells that the window touches, from the tiles that hold them and no others. A window that reaches beyond the file is
 * read as far as the file goes: `coveredShare` says how far that is.
 * Issues: `raster-outside-area`, `raster-too-many-cells`, and those of `readRaster` that need the cells.
 */
export async function readWindow(
  file: GeoTiffFile,
  window: Box,
  watch: Watch | undefined = file.options.watch,
): Promise<Result<RasterFile>> {
  const cells = windowOf(file.place, window);
  if (cells === null) return refuse(...(checkOverlap(file.place, window) as [Issue]));
  return read(file, cells, window, watch);
}

/** All cells of a GeoTIFF that is in memory, or those of the window that the options name. */
export async function readGeoTiff(source: ByteSource, options: RasterOptions): Promise<Result<RasterFile>> {
  const opened = await openTiff(source, options);
  if (!opened.ok) return opened;
  const { place } = opened.value;
  return read(opened.value, cellsAsked(place, options.window), options.area, options.watch);
}

/** What is laid onto other cells afterwards is read whole, and cropped then. */
function cellsAsked(place: Place, window: Box | undefined): CellWindow {
  const { columns, rows } = place;
  if (window === undefined || !isSquare(place)) return { column: 0, row: 0, columns, rows };
  return windowOf(place, window) ?? { column: 0, row: 0, columns: 1, rows: 1 };
}

async function openTiff(source: ByteSource, options: RasterOptions): Promise<Result<GeoTiffFile>> {
  const found = await attempt(() => readDirectories(source));
  if (!found.ok) return found;
  const [directory] = found.value.all;
  const metadata = directory.text("GDAL_METADATA");
  const band = bandFacts(metadata);
  const system = tiffSystem(directory, band, options);
  const layout = tiffLayout(directory, found.value.littleEndian);
  const place = tiffPlace(directory);
  const ownNoData = readNoData(directory);
  const scales = Number.isFinite(band.scale) && band.scale !== 0 && Number.isFinite(band.offset);
  const issues: Issue[] = [
    ...checkOneBand(found.value, bandNames(metadata)),
    ...system.issues,
    ...(layout.ok ? [] : layout.issues),
    ...(place.ok ? [] : place.issues),
    ...(ownNoData.ok ? [] : ownNoData.issues),
    ...(scales ? [] : [{ path: "/cells", code: "raster-invalid", facts: { reason: "scale" } } as const]),
  ];
  // Where a file lies is only known of one in the right system.
  if (place.ok && system.issues.length === 0) issues.push(...checkPlace(place.value));
  if (place.ok && issues.length === 0 && options.area !== undefined)
    issues.push(...checkOverlap(place.value, options.area));
  if (layout.ok) issues.push(...checkLength(layout.value, source.size));
  if (isFilled(issues)) return refuse(...issues);
  if (!layout.ok || !place.ok || !ownNoData.ok) throw new Error("an issue was lost");
  const { noData, notes } = noDataOf(ownNoData.value, options.noData);
  return {
    ok: true,
    value: {
      place: place.value,
      source,
      options,
      layout: layout.value,
      noData,
      notes: [...system.notes, ...notes],
      rule: {
        noData: noData.filter((value) => !Number.isNaN(value)).map((v) => noDataRange(v, layout.value.singlePrecision)),
        nanIsNoData: noData.some(Number.isNaN),
        scale: band.scale,
        offset: band.offset,
      },
    },
  };
}

async function read(
  file: GeoTiffFile,
  cells: CellWindow,
  asked: Box | undefined,
  watch: Watch | undefined,
): Promise<Result<RasterFile>> {
  const tooMany = checkCells(cells);
  if (isFilled(tooMany)) return refuse(...tooMany);
  const { source, layout, rule, options, noData, notes } = file;
  const found = await attempt(() => readCells(source, layout, cells, rule, { inflate: options.inflate, watch }));
  if (!found.ok) return found;
  const place: Place = {
    ...file.place,
    westM: file.place.westM + cells.column * file.place.cellXM,
    northM: file.place.northM - cells.row * file.place.cellYM,
    columns: cells.columns,
    rows: cells.rows,
  };
  return asRasterFile({ kind: "geotiff", place, whole: file.place, ...found.value, noData, notes }, options, asked);
}

/** What a damaged file makes the library throw becomes an issue; a source that fails and a watch that stops do not. */
async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof SourceFailed) throw error.cause;
    if (error instanceof Truncated)
      return refuse({ path: "", code: "raster-truncated", facts: { bytes: error.bytes, needed: error.needed } });
    if (error instanceof Unreadable) return refuse({ path: "", code: "raster-invalid", facts: { reason: "head" } });
    if (error instanceof Undecodable)
      return refuse({ path: "/cells", code: "raster-invalid", facts: { reason: "cells", found: error.message } });
    throw error;
  }
}

const mask = 4;
const overview = 1;

/** One band is read, and which of several was meant is not ours to guess. Issues: `raster-several-bands`, `raster-unsupported`. */
function checkOneBand({ all }: TiffDirectories, names: string[]): Issue[] {
  const [first, ...others] = all;
  const kinds = others.map((directory) => directory.number("NewSubfileType") ?? 0);
  const issues: Issue[] = [];
  const bands = first.number("SamplesPerPixel") ?? 1;
  const pages = 1 + kinds.filter((kind) => (kind & (overview | mask)) === 0).length;
  if (bands > 1 || pages > 1)
    issues.push({
      path: "/bands",
      code: "raster-several-bands",
      facts: { bands: Math.max(bands, pages), names: names.length === 0 ? null : String(quote(names.join(", "))) },
    });
  if (kinds.some((kind) => (kind & mask) !== 0))
    issues.push({ path: "/mask", code: "raster-unsupported", facts: { found: "mask" } });
  return issues;
}

function readNoData(directory: TiffDirectory): Result<number | null> {
  const text = directory.text("GDAL_NODATA");
  if (text === undefined) return { ok: true, value: null };
  const value = parseNoData(text);
  if (value !== null) return { ok: true, value };
  return refuse({ path: "/noData", code: "raster-invalid", facts: { reason: "no-data", found: quote(text) } });
}

function checkLength({ offsets, byteCounts }: TiffLayout, bytes: number): Issue[] {
  const needed = offsets.reduce((most, offset, i) => Math.max(most, offset + byteCounts[i]!), 0);
  return needed <= bytes ? [] : [{ path: "", code: "raster-truncated", facts: { bytes, needed } }];
}
