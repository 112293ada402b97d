import type { Issue } from "../../model/index.ts";
import { quote } from "../refuse.ts";
import type { RasterOptions } from "./rasterFile.ts";
import type { TiffDirectory } from "./tiffDirectory.ts";
import type { BandFacts } from "./tiffMetadata.ts";
import { type Said, typedCrs, typedDatum, unitNotSaid } from "./typedFacts.ts";

const utm32 = 25832;
/** EPSG:25832 with levels in DVR90 as one system: how the Danish terrain model is delivered. */
const utm32WithDvr90 = 7416;
const dvr90 = 5799;
const ofTheMaker = 32767;
const metre = 9001;
const units: Readonly<Record<number, string>> = { 9002: "foot", 9003: "US survey foot", 9036: "km" };
const metreWords = new Set(["", "m", "metre", "metres", "meter", "meters"]);
const geographic = 2;

/**
 * Whether the file is in EPSG:25832, metres and, for levels, DVR90; what it does not say must be typed, and is noted.
 * Issues: `raster-crs-missing`, `raster-crs-unsupported`, `raster-unit`, `raster-datum-missing`, `raster-datum-unsupported`.
 */
export function tiffSystem(directory: TiffDirectory, band: BandFacts, options: RasterOptions): Said {
  const all = [plane(directory, options), height(directory, options), unit(directory, band)];
  return { issues: all.flatMap(({ issues }) => issues), notes: all.flatMap(({ notes }) => notes) };
}

function plane(directory: TiffDirectory, options: RasterOptions): Said {
  const inDegrees = directory.key("GTModelTypeGeoKey") === geographic;
  const code = directory.key(inDegrees ? "GeographicTypeGeoKey" : "ProjectedCSTypeGeoKey");
  if (code === undefined || code === 0 || code === ofTheMaker)
    return typedCrs(options, directory.citation === undefined ? null : String(quote(directory.citation)));
  const issues: Issue[] = [];
  if (inDegrees || (code !== utm32 && code !== utm32WithDvr90))
    issues.push({ path: "/crs", code: "raster-crs-unsupported", facts: { found: `EPSG:${code}` } });
  const length = directory.key("ProjLinearUnitsGeoKey") ?? metre;
  if (length !== metre)
    issues.push({ path: "/crs", code: "raster-unit", facts: { of: "plane", found: unitName(length) } });
  return { issues, notes: [] };
}

function height(directory: TiffDirectory, options: RasterOptions): Said {
  if (options.quantity === "depth") return { issues: [], notes: [] };
  const whole = directory.key("ProjectedCSTypeGeoKey") === utm32WithDvr90 ? dvr90 : undefined;
  const code = directory.key("VerticalCSTypeGeoKey") ?? whole;
  if (code === dvr90) return { issues: [], notes: [] };
  if (code === undefined || code === 0 || code === ofTheMaker) return typedDatum(options);
  return {
    issues: [{ path: "/datum", code: "raster-datum-unsupported", facts: { found: `EPSG:${code}` } }],
    notes: [],
  };
}

function unit(directory: TiffDirectory, band: BandFacts): Said {
  const code = directory.key("VerticalUnitsGeoKey");
  const word = band.unit?.trim().toLowerCase() ?? "";
  const system = directory.key("VerticalCSTypeGeoKey") ?? ofTheMaker;
  const named = word !== "" || code !== undefined || system === dvr90;
  let wrong: string | null = null;
  if (code !== undefined && code !== metre) wrong = unitName(code);
  else if (!metreWords.has(word)) wrong = word;
  // Another height system brings its own unit, which its number alone does not tell: 6360 is in feet.
  else if (!named && system !== 0 && system !== ofTheMaker) wrong = `EPSG:${system}`;
  if (wrong !== null)
    return {
      issues: [{ path: "/unit", code: "raster-unit", facts: { of: "values", found: quote(wrong) } }],
      notes: [],
    };
  return { issues: [], notes: named ? [] : [unitNotSaid] };
}

function unitName(code: number): string {
  return units[code] ?? `EPSG:${code}`;
}
