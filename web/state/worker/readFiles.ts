import {
  checkFileSize,
  type FeatureFileOptions,
  type GeoJsonFile,
  type ImportNote,
  inUtm32,
  readFeatureFile,
} from "../../../shared/formats/index.ts";
import { checkGeometry, roundToMm, toUtm32 } from "../../../shared/geo/index.ts";
import type { Geometry, Result } from "../../../shared/model/index.ts";
import type { FileBytes } from "./fileBytes.ts";
import { resultOf } from "./read.ts";
import { sqlite } from "./sqlite.ts";

/** A file of features in any format that is read; one that is too large is refused by its size. */
export async function readFeatures(
  { bytes, size, layer }: FileBytes,
  options: Omit<FeatureFileOptions, "sqlite" | "layer"> = {},
): Promise<Result<GeoJsonFile>> {
  const [tooLarge] = checkFileSize(size);
  return tooLarge === undefined
    ? readFeatureFile(bytes, { ...options, layer, sqlite })
    : { ok: false, issues: [tooLarge] };
}

/** All geometries of a file of features as a case holds them: EPSG:25832, whole mm, each checked; and what the file was read as. */
export async function readShapes(bytes: FileBytes): Promise<Result<{ geometries: Geometry[]; notes: ImportNote[] }>> {
  const file = await readFeatures(bytes);
  if (!file.ok) return file;
  const placed = inUtm32(file.value, { toUtm32, roundToMm });
  const geometries = placed.features.flatMap(({ geometry }) => (geometry === null ? [] : [geometry]));
  if (geometries.length === 0) return { ok: false, issues: [{ path: "", code: "polygon-empty", facts: {} }] };
  return resultOf(
    { geometries, notes: placed.notes },
    placed.features.flatMap(({ geometry }, i) =>
      geometry === null ? [] : checkGeometry(geometry, `/features/${i}/geometry`),
    ),
  );
}
