import { refuse } from "../../../shared/contract/index.ts";
import { type ImportNote, pointsFromCsv } from "../../../shared/formats/index.ts";
import type { Issue, Raster, RasterRef, Result } from "../../../shared/model/index.ts";
import { hashOf } from "./rasters.ts";
import { askToPut } from "./uploads.ts";

/** A raster file, and what the person says of it that the file may not. */
export interface RasterToUpload {
  file: File;
  quantity: "level" | "depth";
  /** Where the file comes from, as the person tells it. */
  source: string;
  crsTyped: boolean;
  datumTyped: boolean;
  noDataMeansDry: boolean;
  noData: number | null;
  squareCellM: number | null;
}

/** Terrain points as text, and how they become cells: the side of a cell, and of the longest triangle. Null: as `gridFromPoints` has it. */
export interface PointsToUpload {
  file: File;
  source: string;
  cellM: number | null;
  longestSideM: number | null;
}

/** How a case names the file, and what of it was taken on somebody's word, changed or not known. */
export interface Uploaded {
  ref: RasterRef;
  notes: ImportNote[];
  known: number;
  unknown: number;
}

const mostBytes = 300_000_000;

/** Reads and checks the file, puts its bytes where they belong, and tells how a case names it. Nothing is uploaded that cannot be read. */
export async function uploadRaster(given: RasterToUpload): Promise<Result<Uploaded>> {
  const { file, quantity, noData, squareCellM } = given;
  const tooLarge = checkSize(file);
  if (!tooLarge.ok) return tooLarge;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { readRaster } = await import("../../../shared/formats/raster/index.ts");
  const read = await readRaster(bytes, {
    quantity,
    crs: given.crsTyped ? "EPSG:25832" : undefined,
    datum: given.datumTyped ? "DVR90" : undefined,
    noData: noData ?? undefined,
    squareCellM: squareCellM ?? undefined,
  });
  if (!read.ok) return read;
  const { raster, notes, statistics } = read.value;
  const ref = await putRaster(bytes, raster, { title: file.name, source: given.source });
  if (!ref.ok) return ref;
  return {
    ok: true,
    value: {
      ref: {
        ...ref.value,
        crsFrom: given.crsTyped ? "typed" : "file",
        ...(squareCellM === null ? {} : { squareCellM }),
        ...(noData === null ? {} : { noData }),
        ...(given.noDataMeansDry ? { noDataMeansDry: true as const } : {}),
      },
      notes,
      ...{ known: statistics.known, unknown: statistics.unknown },
    },
  };
}

/**
 * Terrain points made into cells (`rasterFromPoints`) and put beside the case as an ASCII grid, which says no more than the cells do: any
 * program opens it. Issues: those of `pointsFromCsv` and `gridFromPoints`.
 */
export async function uploadPoints({ file, source, cellM, longestSideM }: PointsToUpload): Promise<Result<Uploaded>> {
  const tooLarge = checkSize(file);
  if (!tooLarge.ok) return tooLarge;
  const { rasterFromPoints, writeAsciiGrid } = await import("../../../shared/formats/raster/index.ts");
  const read = pointsFromCsv(await file.text());
  if (!read.ok) return read;
  const rule = { cellM: cellM ?? undefined, longestSideM: longestSideM ?? undefined };
  const made = rasterFromPoints(read.value.points, rule);
  if (!made.ok) return made;
  const { raster, known, unknown } = made.value;
  const bytes = new TextEncoder().encode(writeAsciiGrid(raster));
  const ref = await putRaster(bytes, raster, { title: file.name, source });
  if (!ref.ok) return ref;
  return { ok: true, value: { ref: ref.value, notes: [...read.value.notes, ...made.value.notes], known, unknown } };
}

function checkSize({ size }: File): Result<null> {
  return size <= mostBytes
    ? { ok: true, value: null }
    : refuse([{ path: "", code: "file-too-large", facts: { found: size, most: mostBytes, unit: "bytes" } }]);
}

async function putRaster(
  bytes: Uint8Array<ArrayBuffer>,
  { westM, northM, cellM, columns, rows }: Raster,
  { title, source }: { title: string; source: string },
): Promise<Result<RasterRef>> {
  const sha256 = await hashOf(bytes);
  const put = await putBytes(sha256, bytes);
  if (!put.ok) return put;
  return {
    ok: true,
    value: {
      ...{ sha256, title: title.slice(0, 200), source: { text: source, link: null, date: null } },
      ...{ crsFrom: "typed", westM, northM, cellM, columns, rows, synthetic: false },
    },
  };
}

/** What the API itself says of it, such as that nobody is signed in. */
async function whyNot(answer: Response): Promise<Result<null>> {
  const { issues } = (await answer.json()) as { issues: [Issue, ...Issue[]] };
  return { ok: false, issues };
}

export async function putBytes(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<null>> {
  const down = refuse([{ path: "", code: "store-down", facts: { store: "objects", reason: "unreachable" } }]);
  try {
    const asked = await askToPut(sha256, bytes.byteLength);
    if (!asked.ok) return whyNot(asked);
    const { put } = (await asked.json()) as { put: { url: string; headers: Record<string, string> } | null };
    if (put === null) return { ok: true, value: null };
    const answer = await fetch(put.url, { method: "PUT", headers: put.headers, body: bytes });
    return answer.ok ? { ok: true, value: null } : down;
  } catch {
    return down;
  }
}
