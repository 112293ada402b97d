import { type DocumentTable, kronerDigits, type TableCell, type TableColumn } from "./documentTable.ts";

/** Rings of longitude and latitude, closed, the outer first: what GeoJSON calls the coordinates of a polygon. */
export type LonLatPolygon = [lon: number, lat: number][][];

export interface FeatureFile {
  table: DocumentTable;
  /** For each row its polygons; null: none is known. */
  areas: Iterable<readonly LonLatPolygon[] | null>;
  /** What stands beside the features, by name: a reader that does not know it passes it by (RFC 7946 § 6.1). */
  beside: Readonly<Record<string, unknown>>;
}

/** Seven decimals of a degree: 1.1 cm of latitude, finer than RFC 7946 § 11.2 asks. */
const scale = 1e7;

/**
 * A table with areas as GeoJSON (RFC 7946): longitude and latitude, outer rings anticlockwise. Amounts in kroner are written with two
 * decimals, exactly; what is not known is null. Written row by row.
 */
export function featureCollectionText({ table: { columns, rows }, areas, beside }: FeatureFile): string {
  const features: string[] = [];
  let at = 0;
  for (const area of areas) features.push(featureText(rows[at++]!, columns, area));
  const members = Object.entries(beside).map(([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return `{"type":"FeatureCollection","features":[\n${features.join(",\n")}\n]${members.join("")}}\n`;
}

function featureText(
  row: readonly TableCell[],
  columns: readonly TableColumn[],
  area: readonly LonLatPolygon[] | null,
): string {
  const properties = columns.map(({ id, kind }, i) => `${JSON.stringify(id)}:${valueText(row[i]!, kind)}`);
  return `{"type":"Feature","geometry":${area === null ? "null" : geometryText(area)},"properties":{${properties.join(",")}}}`;
}

function valueText(cell: TableCell, kind: TableColumn["kind"]): string {
  if (cell === "" || cell === null) return "null";
  return typeof cell === "number" && kind === "kroner" ? kronerDigits(cell) : JSON.stringify(cell);
}

function geometryText(polygons: readonly LonLatPolygon[]): string {
  const written = polygons.map((rings) => `[${rings.map((ring, i) => ringText(ring, i === 0)).join(",")}]`);
  return written.length === 1
    ? `{"type":"Polygon","coordinates":${written[0]}}`
    : `{"type":"MultiPolygon","coordinates":[${written.join(",")}]}`;
}

/** Outer rings run anticlockwise, holes clockwise (RFC 7946 § 3.1.6). */
function ringText(ring: readonly [number, number][], outer: boolean): string {
  const turned = isAnticlockwise(ring) === outer ? ring : [...ring].reverse();
  return `[${turned.map(([lon, lat]) => `[${rounded(lon)},${rounded(lat)}]`).join(",")}]`;
}

const rounded = (degrees: number): number => Math.round(degrees * scale) / scale;

/** By twice the area it encloses, counted from its first corner. */
function isAnticlockwise(ring: readonly [number, number][]): boolean {
  const [lon0, lat0] = ring[0] ?? [0, 0];
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x, y] = ring[i - 1]!;
    const [nextX, nextY] = ring[i]!;
    twice += (x - lon0) * (nextY - lat0) - (nextX - lon0) * (y - lat0);
  }
  return twice > 0;
}
