import { refuse } from "../../../shared/contract/index.ts";
import type { RasterRef, Result } from "../../../shared/model/index.ts";
import { hashOf } from "./rasters.ts";

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

const mostBytes = 300_000_000;

/** Reads and checks the file, puts its bytes where they belong, and tells how a case names it. Nothing is uploaded that cannot be read. */
export async function uploadRaster(given: RasterToUpload): Promise<Result<RasterRef>> {
  const { file, quantity, noData, squareCellM } = given;
  if (file.size > mostBytes)
    return refuse([{ path: "", code: "file-too-large", facts: { found: file.size, most: mostBytes, unit: "bytes" } }]);
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
  const sha256 = await hashOf(bytes);
  const put = await putBytes(sha256, bytes);
  if (!put.ok) return put;
  const { westM, northM, cellM, columns, rows } = read.value.raster;
  return {
    ok: true,
    value: {
      ...{ sha256, title: file.name.slice(0, 200), source: { text: given.source, link: null, date: null } },
      crsFrom: given.crsTyped ? "typed" : "file",
      ...{ westM, northM, cellM, columns, rows },
      ...(squareCellM === null ? {} : { squareCellM }),
      ...(noData === null ? {} : { noData }),
      ...(given.noDataMeansDry ? { noDataMeansDry: true as const } : {}),
      synthetic: false,
    },
  };
}

async function putBytes(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<null>> {
  const down = refuse([{ path: "", code: "store-down", facts: { store: "objects", reason: "unreachable" } }]);
  try {
    const asked = await fetch("/v1/uploads", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ sha256, bytes: bytes.byteLength }),
    });
    if (!asked.ok) return down;
    const { put } = (await asked.json()) as { put: { url: string; headers: Record<string, string> } | null };
    if (put === null) return { ok: true, value: null };
    const answer = await fetch(put.url, { method: "PUT", headers: put.headers, body: bytes });
    return answer.ok ? { ok: true, value: null } : down;
  } catch {
    return down;
  }
}
