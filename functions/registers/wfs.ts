import { questionTo } from "./ask.ts";
import type { WfsRegister } from "./ports.ts";

/** A box in EPSG:25832, metres. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}
/** Where features are asked for: in a box, or in an ejerlav by its code. */
export type Within = Box | { ejerlav: number };

/** The name by which services know EPSG:25832; its order is easting, northing. */
export const utm32 = "urn:ogc:def:crs:EPSG::25832";

/** A question to a WFS 2.0 service (OGC 09-025r2, KVP): how many there are (`hits`), or one page of them. */
export function featuresAsked(
  register: WfsRegister,
  within: Within,
  page: { from: number; count: number } | "hits",
  key: string | null,
): URL {
  const { layer, format, sortBy, ejerlavAttribute } = register;
  const where: Record<string, string> =
    "ejerlav" in within
      ? { filter: equals(ejerlavAttribute ?? "", within.ejerlav) }
      : { bbox: `${within.west},${within.south},${within.east},${within.north},${utm32}` };
  const what: Record<string, string> =
    page === "hits"
      ? { resultType: "hits" }
      : {
          ...{ startIndex: String(page.from), count: String(page.count) },
          ...(format === null ? {} : { outputFormat: format }),
          ...(sortBy === null ? {} : { sortBy }),
        };
  return questionTo(
    register,
    { service: "WFS", version: "2.0.0", request: "GetFeature", typeNames: layer, srsName: utm32, ...where, ...what },
    key,
  );
}

/** A filter of OGC 09-026r2 (FES 2.0). The attribute's name holds nothing that XML reads as its own (`registerSchema`). */
const equals = (attribute: string, value: number): string =>
  `<fes:Filter xmlns:fes="http://www.opengis.net/fes/2.0"><fes:PropertyIsEqualTo><fes:ValueReference>${attribute}</fes:ValueReference><fes:Literal>${value}</fes:Literal></fes:PropertyIsEqualTo></fes:Filter>`;

/** `numberMatched` of a `hits` answer; null: it says none, or that it does not know. */
export function matchedIn(xml: string): number | null {
  const said = /<[\w.-]*:?FeatureCollection\b[^>]{0,4000}?\bnumberMatched\s*=\s*["'](\d{1,12})["']/.exec(xml)?.[1];
  return said === undefined ? null : Number(said);
}
