import { type CaseRasters, madeRasters, type NamedRaster, rastersOf } from "./caseRasters.ts";
import { checkMemory, exposedWindows, type Windows } from "./caseWindows.ts";
import { type RasterFile, type RasterOptions, readRaster } from "./formats/raster/index.ts";
import type { CaseFile, Issue, Raster, RasterRef, Result, Watch } from "./model/index.ts";

/** Reads one file; `readRaster` itself, or one that has it done elsewhere. */
export type ReadRaster = (bytes: Uint8Array, options: RasterOptions) => Promise<Result<RasterFile>>;

/** How the files are read. */
export interface Reading {
  read?: ReadRaster;
  /** Files read at a time: more than one where `read` has threads. */
  atOnce?: number;
  /** Absent: what the sums need (`exposedWindows`), so that the same case has the same cells wherever it is computed. */
  windows?: Windows;
  /** Told after each file. */
  watch?: Watch | undefined;
}

/** The rasters that are read for a case, each once: not those that are made. */
export function rastersToRead(sag: CaseFile): NamedRaster[] {
  const named = new Set(madeRasters(sag).keys());
  return rastersOf(sag).filter(({ ref: { sha256 } }) => {
    const isNew = !named.has(sha256);
    named.add(sha256);
    return isNew;
  });
}

/**
 * Reads every raster that a case names, each once, but those that are made. `bytesOf` gives a file's bytes, checked against their name,
 * and refuses where they are not there. Issues: what `bytesOf` and `readRaster` find, at the path in the case; `raster-changed`
 * where the cells do not lie as the case says; `case-rasters-too-large` where all together would not fit in memory.
 */
export async function readCaseRasters(
  sag: CaseFile,
  bytesOf: (ref: RasterRef) => Promise<Result<Uint8Array>>,
  { read = readRaster, atOnce = 1, windows = exposedWindows(sag), watch }: Reading = {},
): Promise<Result<CaseRasters>> {
  const rasters = new Map<string, Raster>(madeRasters(sag));
  const asked = rastersToRead(sag);
  const [tooLarge] = checkMemory(asked, windows);
  if (tooLarge !== undefined) return { ok: false, issues: [tooLarge] };
  const found = new Array<Result<Raster>>(asked.length);
  let [next, done] = [0, 0];
  const readInTurn = async (): Promise<void> => {
    while (next < asked.length) {
      const place = next++;
      found[place] = await readOne(asked[place]!, windows, bytesOf, read);
      watch?.(++done, asked.length);
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
  raster: NamedRaster,
  windows: Windows,
  bytesOf: (ref: RasterRef) => Promise<Result<Uint8Array>>,
  read: ReadRaster,
): Promise<Result<Raster>> {
  const { ref, quantity } = raster;
  const bytes = await bytesOf(ref);
  if (!bytes.ok) return bytes;
  const found = await read(bytes.value, {
    quantity,
    crs: ref.crsFrom === "typed" ? "EPSG:25832" : undefined,
    datum: "DVR90",
    squareCellM: ref.squareCellM,
    noData: ref.noData,
    window: windows(raster),
  });
  if (!found.ok) return found;
  const { raster: cells, file } = found.value;
  const moved = (["westM", "northM", "cellM", "columns", "rows"] as const).find((field) => file[field] !== ref[field]);
  if (moved === undefined) return { ok: true, value: ref.noDataMeansDry === true ? withoutGaps(cells) : cells };
  return {
    ok: false,
    issues: [{ path: `/${moved}`, code: "raster-changed", facts: { found: file[moved], expected: ref[moved] } }],
  };
}

/** The person has said that the file leaves dry cells out. */
function withoutGaps(raster: Raster): Raster {
  return { ...raster, values: raster.values.map((value) => (Number.isNaN(value) ? 0 : value)) };
}
