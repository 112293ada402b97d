import { type CaseRasters, madeRasters, rastersOf } from "./caseRasters.ts";
import { type RasterFile, type RasterOptions, type RasterQuantity, readRaster } from "./formats/raster/index.ts";
import type { CaseFile, Issue, Raster, RasterRef, Result } from "./model/index.ts";

/** Reads one file; `readRaster` itself, or one that has it done elsewhere. */
export type ReadRaster = (bytes: Uint8Array, options: RasterOptions) => Promise<Result<RasterFile>>;

/**
 * Reads every raster that a case names, each once, but those that are made. `bytesOf` gives a file's bytes, checked against their name, and refuses
 * where they are not there. Issues: what `bytesOf` and `readRaster` find, at the path in the case, and `raster-changed`
 * where the cells do not lie as the case says. `atOnce` files are read at a time: more than one where `read` has threads.
 */
export async function readCaseRasters(
  sag: CaseFile,
  bytesOf: (ref: RasterRef) => Promise<Result<Uint8Array>>,
  { read, atOnce }: { read: ReadRaster; atOnce: number } = { read: readRaster, atOnce: 1 },
): Promise<Result<CaseRasters>> {
  const rasters = new Map<string, Raster>(madeRasters(sag));
  const named = new Set(rasters.keys());
  const asked = rastersOf(sag).filter(({ ref: { sha256 } }) => {
    const isNew = !named.has(sha256);
    named.add(sha256);
    return isNew;
  });
  const found = new Array<Result<Raster>>(asked.length);
  let next = 0;
  const readInTurn = async (): Promise<void> => {
    while (next < asked.length) {
      const place = next++;
      const { ref, quantity } = asked[place]!;
      found[place] = await readOne(ref, quantity, bytesOf, read);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, readInTurn));
  const issues = asked.flatMap(({ path, ref }, i): Issue[] => {
    const one = found[i]!;
    if (!one.ok) return one.issues.map((issue) => ({ ...issue, path: `${path}${issue.path}` }));
    rasters.set(ref.sha256, one.value);
    return [];
  });
  const [first, ...others] = issues;
  return first === undefined ? { ok: true, value: rasters } : { ok: false, issues: [first, ...others] };
}

async function readOne(
  ref: RasterRef,
  quantity: RasterQuantity,
  bytesOf: (ref: RasterRef) => Promise<Result<Uint8Array>>,
  read: ReadRaster,
): Promise<Result<Raster>> {
  const bytes = await bytesOf(ref);
  if (!bytes.ok) return bytes;
  const file = await read(bytes.value, {
    quantity,
    crs: ref.crsFrom === "typed" ? "EPSG:25832" : undefined,
    datum: "DVR90",
    squareCellM: ref.squareCellM,
    noData: ref.noData,
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
