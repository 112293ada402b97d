import { type CaseRasters, madeRasters, missingRasters, rastersOf } from "../../../shared/caseRasters.ts";
import { exposedWindows, type Windows, wholeFiles } from "../../../shared/caseWindows.ts";
import { refuse } from "../../../shared/contract/index.ts";
import type { CaseFile, RasterRef, Result } from "../../../shared/model/index.ts";
import type { EventOfWater } from "../../../shared/risk/index.ts";
import { ofEvent } from "../../../shared/waterPicture.ts";
import { askToGet } from "./uploads.ts";

interface Kept {
  /** Which cells of which files. */
  of: string;
  rasters: CaseRasters;
}

/** Those of the case that was computed last: a moved dike does not read the terrain again. */
let forSums: Kept | null = null;
/** Those of the event that was drawn last, whole. */
let forPicture: Kept | null = null;

/** The cells that the sums of a case need: kept from before, made, or fetched from where they were uploaded. */
export async function rastersFor(theCase: CaseFile): Promise<Result<CaseRasters>> {
  const read = await readUnlessKept(theCase, exposedWindows(theCase), forSums);
  if (read.ok) forSums = read.value;
  return read.ok ? { ok: true, value: read.value.rasters } : read;
}

/** All cells of the files that one event is drawn from. */
export async function rastersOfEvent(theCase: CaseFile, event: EventOfWater): Promise<Result<CaseRasters>> {
  const read = await readUnlessKept(ofEvent(theCase, event), wholeFiles, forPicture);
  if (read.ok) forPicture = read.value;
  return read.ok ? { ok: true, value: read.value.rasters } : read;
}

async function readUnlessKept(theCase: CaseFile, windows: Windows, kept: Kept | null): Promise<Result<Kept>> {
  const of = JSON.stringify(rastersOf(theCase).map((raster) => [raster.ref.sha256, windows(raster) ?? "all"]));
  if (kept?.of === of) return { ok: true, value: kept };
  const made = madeRasters(theCase);
  if (missingRasters(theCase, made).length === 0) return { ok: true, value: { of, rasters: made } };
  const { readCaseRasters } = await import("../../../shared/readCaseRasters.ts");
  const read = await readCaseRasters(theCase, uploaded, { windows });
  return read.ok ? { ok: true, value: { of, rasters: read.value } } : read;
}

async function uploaded({ sha256, title }: RasterRef): Promise<Result<Uint8Array>> {
  const missing = refuse([{ path: "", code: "raster-missing", facts: { title, sha256 } }]);
  try {
    const place = await askToGet(sha256);
    if (!place.ok) return missing;
    const { url } = (await place.json()) as { url: string };
    const answer = await fetch(url);
    if (!answer.ok) return missing;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return (await hashOf(bytes)) === sha256
      ? { ok: true, value: bytes }
      : refuse([{ path: "", code: "object-missing", facts: { sha256, reason: "corrupted" } }]);
  } catch {
    return refuse([{ path: "", code: "store-down", facts: { store: "objects", reason: "unreachable" } }]);
  }
}

/** SHA-256 of bytes, as 64 lower-case hex digits. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
