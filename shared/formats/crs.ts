import type { Crs } from "../model/index.ts";

/** The codes that files name systems by. 7416 is 25832 with DVR90 heights; CRS84 is 4326 with longitude first. */
const crsOfCode: ReadonlyMap<string, Crs> = new Map([
  ...(["25832", "25833", "4326", "4258", "3857", "4093", "4094", "4095", "4096"] as const).map(
    (code) => [`EPSG:${code}`, `EPSG:${code}`] as [string, Crs],
  ),
  ["EPSG:7416", "EPSG:25832"],
  ["OGC:CRS84", "EPSG:4326"],
  ["EPSG:900913", "EPSG:3857"],
]);

/** The system a file is in: how it is to be reckoned, and the code that the file itself names. */
export interface SaidCrs {
  crs: Crs;
  code: string;
}

/** The system of a code such as `EPSG:25832`; null: files in it are not read. */
export function saidCrs(code: string | null): SaidCrs | null {
  const crs = code === null ? undefined : crsOfCode.get(code);
  return crs === undefined || code === null ? null : { crs, code };
}

/**
 * The code in a name of a system: `urn:ogc:def:crs:EPSG::25832`, `urn:ogc:def:crs:EPSG:6.9:25832`, `EPSG:25832`,
 * `http://www.opengis.net/def/crs/EPSG/0/25832` and `http://www.opengis.net/gml/srs/epsg.xml#25832` → `EPSG:25832`. Null: it is none.
 */
export function crsCode(name: string): string | null {
  const said = name.trim();
  const heights = /^urn:ogc:def:crs,crs:EPSG:[\d.]*:(\d+),crs:EPSG:[\d.]*:\d+$/i.exec(said);
  if (heights !== null) return `EPSG:${heights[1]!}`;
  const old = /epsg\.xml#(\d+)$/i.exec(said);
  if (old !== null) return `EPSG:${old[1]!}`;
  const parts = /(?:^|[:/])(EPSG|OGC)(?:[:/][\d.]*)?[:/](\d+|CRS84)$/i.exec(said);
  return parts === null ? null : `${parts[1]!.toUpperCase()}:${parts[2]!.toUpperCase()}`;
}

/** Whether positions are longitude and latitude. */
export const isInDegrees = (crs: Crs): boolean => crs === "EPSG:4326" || crs === "EPSG:4258";

/**
 * Whether a file in GML that names its system so has latitude before longitude: by a URN or an OGC address the registry's own order holds,
 * by `EPSG:4326` and `epsg.xml#4326` the order that programs have always written (GDAL, MapServer and GeoServer alike).
 */
export const isLatitudeFirst = (name: string, crs: Crs): boolean =>
  isInDegrees(crs) && /^(urn:|https?:\/\/www\.opengis\.net\/def\/)/i.test(name.trim()) && !/CRS84$/i.test(name.trim());

type Span = readonly [least: number, most: number];
const degrees: readonly [Span, Span] = [
  [7, 16],
  [54, 58.5],
];

/**
 * Where Denmark with its waters, Bornholm too, lies in each system: 7-16° E, 54-58.5° N, put into it by PROJ 9.1 and widened to whole
 * kilometres. In none of them can a position be read with its numbers in the other order.
 */
const boxes: Readonly<Record<Crs, readonly [x: Span, y: Span]>> = {
  "EPSG:25832": [
    [400_000, 960_000],
    [6_000_000, 6_450_000],
  ],
  "EPSG:25833": [
    [-24_000, 566_000],
    [5_983_000, 6_513_000],
  ],
  "EPSG:4326": degrees,
  "EPSG:4258": degrees,
  "EPSG:3857": [
    [779_000, 1_782_000],
    [7_170_000, 8_074_000],
  ],
  "EPSG:4093": [
    [68_000, 659_000],
    [987_000, 1_509_000],
  ],
  "EPSG:4094": [
    [203_000, 794_000],
    [989_000, 1_503_000],
  ],
  "EPSG:4095": [
    [288_000, 879_000],
    [994_000, 1_497_000],
  ],
  "EPSG:4096": [
    [275_000, 866_000],
    [986_000, 1_515_000],
  ],
};

const isWithin = (value: number, [least, most]: Span): boolean => value >= least && value <= most;

/** Whether a position can lie in Denmark in a system: as it stands, with its numbers in the other order, or not at all. */
export function placeIn(crs: Crs, x: number, y: number): "inside" | "swapped" | "outside" {
  const [first, second] = boxes[crs];
  if (isWithin(x, first) && isWithin(y, second)) return "inside";
  return isWithin(y, first) && isWithin(x, second) ? "swapped" : "outside";
}
