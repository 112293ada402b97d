/** The door for a map layer of one's own: a file of features in, a layer out that answers facts by place. */
import { limits } from "./contract/index.ts";
import { checkFileSize, type GeoJsonFile, inUtm32, layerFeatures, readGeoJson, refuse } from "./formats/index.ts";
import { areaAround, checkGeometry, roundToMm, toUtm32 } from "./geo/index.ts";
import type { CaseFile, FactLayer, Geometry, Issue, Result } from "./model/index.ts";

/** What a person says of a layer beside its file. */
export type LayerFrame = Omit<FactLayer, "features" | "failed">;

/**
 * A layer of a file: GeoJSON as text, or one of any format that was read, or refused, already (`readFeatureFile`). One that cannot be read as a whole is a layer all the same, with why in `failed` and no features: it
 * is told to tell nothing, so that nobody takes its silence for a no. `bytes` is the file's size, where the text of one
 * that is too large was not read.
 */
export function importLayer(
  file: string | Result<GeoJsonFile>,
  frame: LayerFrame,
  bytes = typeof file === "string" ? file.length : 0,
): FactLayer {
  const { features, issues } = readFeatures(file, frame, bytes);
  const [first, ...others] = issues;
  if (first === undefined) return { ...frame, features };
  return { ...frame, covers: null, features: [], failed: refuse(first, ...others).issues };
}

function readFeatures(
  given: string | Result<GeoJsonFile>,
  { kind }: LayerFrame,
  bytes: number,
): { features: FactLayer["features"]; issues: Issue[] } {
  const tooLarge = checkFileSize(bytes);
  if (tooLarge.length > 0) return { features: [], issues: tooLarge };
  const file = typeof given === "string" ? readGeoJson(given, { splitParts: true }) : given;
  if (!file.ok) return { features: [], issues: file.issues };
  const { most } = limits.layerFeatures;
  const count = file.value.features.length;
  if (count > most)
    return {
      features: [],
      issues: [{ path: "/features", code: "too-many-features", facts: { features: count, most } }],
    };
  return layerFeatures(inUtm32(file.value, { toUtm32, roundToMm }).features, kind, checkGeometry);
}

/** A box round all that a case has on the map, wide enough to hold what lies within a reach of it. Null: it has nothing. */
export function boxOfCase(sag: CaseFile, reachM: number): FactLayer["covers"] {
  const areas = [sag.area, ...sag.measures.map(({ area }) => area)];
  const geometries: Geometry[] = [
    ...sag.parcels.map(({ geometry }) => geometry),
    ...areas.flatMap((area) => (area === null || area === undefined || area.type === "Parcels" ? [] : [area])),
    ...sag.measures.flatMap(({ geometry }) => geometry ?? []),
  ];
  return areaAround(geometries, reachM + 1);
}
