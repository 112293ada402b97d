import type { Register } from "./ports.ts";

/** A box in EPSG:25832, metres. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** The name by which WFS 2.0 knows EPSG:25832; its order is easting, northing. */
const system = "urn:ogc:def:crs:EPSG::25832";

/** A question to a WFS 2.0 service (OGC 09-025r2, KVP): how many there are in a box (`hits`), or one page of them. */
export function featuresAsked(
  { url, layer, format, sortBy, keyParameter }: Register,
  { west, south, east, north }: Box,
  page: { from: number; count: number } | "hits",
  key: string | null,
): URL {
  const asked = new URL(url);
  const say = (fields: Record<string, string>) => {
    for (const [name, value] of Object.entries(fields)) asked.searchParams.set(name, value);
  };
  say({ service: "WFS", version: "2.0.0", request: "GetFeature", typeNames: layer, srsName: system });
  say({ bbox: `${west},${south},${east},${north},${system}` });
  if (page === "hits") say({ resultType: "hits" });
  else {
    say({ startIndex: String(page.from), count: String(page.count) });
    if (format !== null) say({ outputFormat: format });
    if (sortBy !== null) say({ sortBy });
  }
  if (keyParameter !== null && key !== null) say({ [keyParameter]: key });
  return asked;
}

/** `numberMatched` of a `hits` answer; null: it says none, or that it does not know. */
export function matchedIn(xml: string): number | null {
  const said = /<[\w.-]*:?FeatureCollection\b[^>]{0,4000}?\bnumberMatched\s*=\s*["'](\d{1,12})["']/.exec(xml)?.[1];
  return said === undefined ? null : Number(said);
}

/** What an answer is, seen by its first bytes: a service may say that all is well and send its error page. */
export function looksLike(bytes: Uint8Array): "exception" | "web-page" | "features" {
  const start = new TextDecoder().decode(bytes.subarray(0, 2_000));
  if (/<(?:[\w.-]+:)?(?:ExceptionReport|ServiceExceptionReport)\b/.test(start)) return "exception";
  return /<!doctype html|<html\b/i.test(start) ? "web-page" : "features";
}

/** Whether a service says that it has no such layer (OWS exceptions). */
export const saysNoLayer = (xml: string): boolean =>
  /exceptionCode\s*=\s*["']InvalidParameterValue["'][^>]{0,400}locator\s*=\s*["']type[nN]ames?["']|TYPENAME .{0,200}(?:doesn't exist|not found|unknown)/.test(
    xml,
  );
