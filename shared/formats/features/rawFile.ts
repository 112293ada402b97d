import type { Issue, Refusal, Result } from "../../model/index.ts";
import type { SaidCrs } from "../crs.ts";
import type { ImportNote } from "../geoJson.ts";
import { refuse } from "../refuse.ts";

/** The formats of features that are read. */
export type FeatureFormat = "GeoJSON" | "GeoPackage" | "FlatGeobuf" | "Shapefile" | "GML" | "KML";

/** A row as a reader found it; the geometry in the shape that GeoJSON has for it, not yet asked whether it is sound. */
export interface RawFeature {
  geometry: unknown;
  properties: Record<string, unknown>;
}

/** A layer of a file, as its reader found it. */
export interface RawFile {
  /** Null: the format has none, or the file names none. */
  layer: string | null;
  /** The layers of the file that were not taken. */
  others: string[];
  said: SaidCrs;
  features: RawFeature[];
  notes: ImportNote[];
}

/** Which layer is wanted where a file has several. */
export interface WantedLayer {
  /** As a person chose it. */
  layer?: string | undefined;
  /** Names that say what is wanted, the surest first; they decide only where one layer alone fits. */
  prefers?: readonly RegExp[] | undefined;
}

/** A fault of a file in another format than GeoJSON. `reason` is worded in `shared/texts`. */
export function faulty(path: string, reason: string, found: Issue["facts"][string] = null): Refusal {
  return refuse({ path, code: "features-invalid", facts: { reason, found } });
}

/** Layers are told in the facts of an issue on a line each: a name may hold anything else. */
export const layerSeparator = "\n";

/**
 * The layer to read. Issues: `features-invalid` (there is none), `layer-not-chosen` with the names: there are several and nothing says
 * which, or none has the name that was chosen.
 */
export function chooseLayer(names: readonly string[], { layer, prefers = [] }: WantedLayer): Result<string> {
  const notChosen = (): Refusal =>
    refuse({ path: "", code: "layer-not-chosen", facts: { layers: names.join(layerSeparator), found: layer ?? null } });
  const [first] = names;
  if (first === undefined) return faulty("", "no-layers");
  if (layer !== undefined) return names.includes(layer) ? { ok: true, value: layer } : notChosen();
  if (names.length === 1) return { ok: true, value: first };
  for (const pattern of prefers) {
    const fitting = names.filter((name) => pattern.test(name));
    if (fitting.length === 1) return { ok: true, value: fitting[0]! };
    if (fitting.length > 1) break;
  }
  return notChosen();
}

/** The system that a file names; where files in it are not read, or it names none, the file is refused. */
export function saidOrRefused(said: SaidCrs | null, found: string | null): Result<SaidCrs> {
  if (said !== null) return { ok: true, value: said };
  if (found === null) return refuse({ path: "", code: "crs-missing", facts: { found } });
  return refuse({ path: "", code: "crs-unsupported", facts: { found } });
}
