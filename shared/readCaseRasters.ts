import { type CaseRasters, madeRasters, rastersOf } from "./caseRasters.ts";
import { type Inflate, type RasterQuantity, readRaster } from "./formats/raster/index.ts";
import type { CaseFile, Issue, Raster, RasterRef, Result } from "./model/index.ts";

/**
 * Reads every raster that a case names, each once, but those that are made. `bytesOf` gives a file's bytes, checked against their name, and refuses
 * where they are not there. Issues: what `bytesOf` and `readRaster` find, at the path in the case, and `raster-changed`
 * where the cells do not lie as the case says.
 */
export async function readCaseRasters(
  sag: CaseFile,
  bytesOf: (ref: RasterRef) => Promise<Result<Uint8Array>>,
  inflate?: Inflate,
): Promise<Result<CaseRasters>> {
  const rasters = new Map<string, Raster>(madeRasters(sag));
  const issues: Issue[] = [];
  for (const { path, ref, quantity } of rastersOf(sag)) {
    if (rasters.has(ref.sha256)) continue;
    const read = await readOne(ref, quantity, bytesOf, inflate);
    if (read.ok) rasters.set(ref.sha256, read.value);
    else issues.push(...read.issues.map((issue) => ({ ...issue, path: `${path}${issue.path}` })));
  }
  const [first, ...others] = issues;
  return first === undefined ? { ok: true, value: rasters } : { ok: false, issues: [first, ...others] };
}

async function readOne(
  ref: RasterRef,
  quantity: RasterQuantity,
  bytesOf: (ref: RasterRef) => Promise<Result<Uint8Array>>,
  inflate: Inflate | undefined,
): Promise<Result<Raster>> {
  const bytes = await bytesOf(ref);
  if (!bytes.ok) return bytes;
  const file = await readRaster(bytes.value, {
    quantity,
    crs: ref.crsFrom === "typed" ? "EPSG:25832" : undefined,
    datum: "DVR90",
    squareCellM: ref.squareCellM,
    noData: ref.noData,
    inflate,
  });
  if (!file.ok) return file;
  const { raster } = file.value;
  const moved = (["westM", "northM", "cellM", "columns", "rows"] as const).find(
    (field) => raster[field] !== ref[field],
  );
  if (moved === undefined) return { ok: true, value: ref.noDataMeansDry === true ? withoutGaps(raster) : raster };
  return {
    ok: false,
    issues: [{ path: `/${moved}`, code: "raster-changed", facts: { found: raster[moved], expected: ref[moved] } }],
  };
}

/** The person has said that the file leaves dry cells out. */
function withoutGaps(raster: Raster): Raster {
  return { ...raster, values: raster.values.map((value) => (Number.isNaN(value) ? 0 : value)) };
}
