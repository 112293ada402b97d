import { type CaseRasters, madeRasters, missingRasters } from "../../../shared/caseRasters.ts";
import { refuse } from "../../../shared/contract/index.ts";
import type { CaseFile, RasterRef, Result } from "../../../shared/model/index.ts";

/** The rasters of the case that was computed last: a moved dike does not read the terrain again. */
let last: CaseRasters = new Map();

/** The cells of all rasters that a case names: kept from before, made, or fetched from where they were uploaded. */
export async function rastersFor(theCase: CaseFile): Promise<Result<CaseRasters>> {
  if (missingRasters(theCase, last).length === 0) return { ok: true, value: last };
  const made = madeRasters(theCase);
  if (missingRasters(theCase, made).length === 0) {
    last = made;
    return { ok: true, value: made };
  }
  const { readCaseRasters } = await import("../../../shared/readCaseRasters.ts");
  const read = await readCaseRasters(theCase, uploaded);
  if (read.ok) last = read.value;
  return read;
}

async function uploaded({ sha256, title }: RasterRef): Promise<Result<Uint8Array>> {
  const missing = refuse([{ path: "", code: "raster-missing", facts: { title, sha256 } }]);
  try {
    const place = await fetch(`/v1/uploads/${sha256}`);
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
