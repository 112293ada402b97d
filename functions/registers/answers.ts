/** What an answer is, seen by its first bytes: a service may say that all is well and send its error page. */
export function looksLike(bytes: Uint8Array): "exception" | "web-page" | "data" {
  const start = new TextDecoder().decode(bytes.subarray(0, 2_000));
  if (/<(?:[\w.-]+:)?(?:ExceptionReport|ServiceExceptionReport)\b/.test(start)) return "exception";
  return /<!doctype html|<html\b/i.test(start) ? "web-page" : "data";
}

/** Whether a service says that it has no such layer (OWS, WMS and WCS exceptions). */
export const saysNoLayer = (xml: string): boolean =>
  /exceptionCode\s*=\s*["']InvalidParameterValue["'][^>]{0,400}locator\s*=\s*["'](?:type[nN]ames?|layer)["']|TYPENAME .{0,200}(?:doesn't exist|not found|unknown)|(?:code|exceptionCode)\s*=\s*["'](?:LayerNotDefined|NoSuchCoverage)["']/.test(
    xml,
  );

/** Whether capabilities list a layer, feature type or coverage; its prefix may be another there. */
export function listsLayer(xml: string, layer: string): boolean {
  const name = layer.replace(/^[^:]*:/, "");
  const listed = xml.matchAll(
    /<(?:[\w.-]{1,40}:)?(?:Name|Identifier|CoverageId)\b[^<>]{0,400}>\s{0,20}([^<]{1,200}?)\s{0,20}</g,
  );
  for (const [, said] of listed) if (said!.replace(/^[^:]*:/, "") === name) return true;
  return false;
}
