import type { Issue, Refusal, Result } from "../../model/index.ts";
import { checkFileSize } from "../fileSize.ts";
import { checkedFeatures, type FoundFeature, type GeoJsonFile, type ImportNote, readGeoJson } from "../geoJson.ts";
import type { Sqlite } from "../geoPackage/index.ts";
import { isFilled, refuse } from "../refuse.ts";
import { fileKindOf } from "./formatOf.ts";
import { type FeatureFormat, faulty, type RawFile, type WantedLayer } from "./rawFile.ts";

export interface FeatureFileOptions extends WantedLayer {
  /** A multi-line or multi-point of several parts is as many features; else it is refused. */
  splitParts?: boolean | undefined;
  /** Starts SQLite; asked only where a GeoPackage comes. */
  sqlite: () => Promise<Sqlite>;
}

/** The formats that are read, as people call them. */
export const featureFormats = "GeoJSON, GeoPackage, FlatGeobuf, Shapefile (zip), GML, KML";

/**
 * The door for features of any format: bytes in, rows out, each geometry sound and each position in Denmark, with what the file was read as
 * in the first note. Which format it is, the bytes say and not the name. Other formats' readers are loaded when such a file comes.
 * Refuses as `readGeoJson` does, and with `format-unknown`, `features-invalid` (what is wrong with the file, and in which row),
 * `layer-not-chosen` (several layers, named a line each in `layers`).
 */
export async function readFeatureFile(bytes: Uint8Array, options: FeatureFileOptions): Promise<Result<GeoJsonFile>> {
  const tooLarge = checkFileSize(bytes.length);
  if (isFilled(tooLarge)) return refuse(...tooLarge);
  const kind = fileKindOf(bytes);
  if (kind === null) {
    const reason = bytes.length === 0 ? "empty" : "unknown";
    return refuse({ path: "", code: "format-unknown", facts: { expected: featureFormats, reason } });
  }
  if (kind === "json") return geoJsonOf(bytes, options);
  const read = await readRaw(kind, bytes, options);
  if (!read.ok) return read;
  const { format, file } = read.value;
  const { layer, others, said, features, notes } = file;
  if (features.length === 0) return withFormat(faulty("", "no-features"), format);
  const checked = checkedFeatures(foundIn(features), said.crs, options.splitParts ?? false);
  if (!checked.ok) return withFormat(checked, format);
  const readAs: ImportNote = {
    code: "read-as",
    facts: { format, layer, others: others.length, crs: said.code, rows: features.length },
  };
  return { ok: true, value: { ...checked.value, notes: [readAs, ...notes, ...checked.value.notes] } };
}

function* foundIn(features: RawFile["features"]): Generator<FoundFeature> {
  for (const [i, { geometry, properties }] of features.entries())
    yield { value: { type: "Feature", geometry, properties }, path: `/features/${i}` };
}

function geoJsonOf(bytes: Uint8Array, { splitParts = false }: FeatureFileOptions): Result<GeoJsonFile> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse({ path: "", code: "not-json", facts: { reason: "not-utf-8" } });
  }
  const read = readGeoJson(text, { splitParts });
  if (!read.ok) return read;
  const { crs, features, notes } = read.value;
  const readAs: ImportNote = {
    code: "read-as",
    facts: {
      format: "GeoJSON",
      layer: null,
      others: 0,
      crs,
      rows: new Set(features.map(({ path }, i) => path ?? i)).size,
    },
  };
  return { ok: true, value: { ...read.value, notes: [readAs, ...notes] } };
}

type Read = Promise<Result<{ format: FeatureFormat; file: RawFile }>>;

/** By the reader of the format, loaded for it alone. */
async function readRaw(
  kind: Exclude<ReturnType<typeof fileKindOf>, "json" | null>,
  bytes: Uint8Array,
  options: FeatureFileOptions,
): Read {
  switch (kind) {
    case "sqlite": {
      const { readGeoPackage } = await import("./geoPackage.ts");
      return as("GeoPackage", readGeoPackage(bytes, options, await options.sqlite()));
    }
    case "flatgeobuf": {
      const { readFlatGeobuf } = await import("./flatGeobuf.ts");
      return as("FlatGeobuf", await readFlatGeobuf(bytes));
    }
    case "gml": {
      const { readGml } = await import("./gml.ts");
      return as("GML", readGml(bytes, options));
    }
    case "kml": {
      const { readKml } = await import("./kml.ts");
      return as("KML", readKml(bytes));
    }
    case "zip":
      return readZipped(bytes, options);
  }
}

/** A zip with a shapefile in it, or with one file that is read by itself: a GML as the Matrikelkort is sent, a KML, a GeoPackage. */
async function readZipped(bytes: Uint8Array, options: FeatureFileOptions): Read {
  const { zipOfFeatures } = await import("./zipOfFeatures.ts");
  const files = zipOfFeatures(bytes);
  if (!files.ok) return as("Shapefile", files);
  if ([...files.value.keys()].some((path) => /\.shp$/i.test(path))) {
    const { readShapefile } = await import("./shapefile.ts");
    return as("Shapefile", readShapefile(files.value, options));
  }
  const inside = [...files.value].filter(([path]) => /\.(gml|xml|kml|gpkg|fgb)$/i.test(path));
  const [only] = inside;
  const kind = only === undefined ? null : fileKindOf(only[1]);
  if (inside.length > 1)
    return faulty(
      "",
      "several-files",
      inside
        .map(([path]) => path)
        .slice(0, 5)
        .join(", "),
    );
  if (only === undefined || kind === null || kind === "json" || kind === "zip")
    return refuse({ path: "", code: "format-unknown", facts: { expected: featureFormats, reason: "zip" } });
  const tooLarge = checkFileSize(only[1].length);
  return isFilled(tooLarge) ? refuse(...tooLarge) : readRaw(kind, only[1], options);
}

function as(format: FeatureFormat, file: Result<RawFile> | Refusal): Awaited<Read> {
  return file.ok ? { ok: true, value: { format, file: file.value } } : withFormat(file, format);
}

/** The faults of a file in the words of its format: what GeoJSON would call invalid is so in the others too. */
function withFormat(refusal: Refusal, format: FeatureFormat): Refusal {
  const told = refusal.issues.map(
    (issue): Issue =>
      issue.code === "geojson-invalid" || issue.code === "features-invalid"
        ? { path: issue.path, code: "features-invalid", facts: { ...issue.facts, format } }
        : issue,
  );
  return refuse(told[0]!, ...told.slice(1));
}
