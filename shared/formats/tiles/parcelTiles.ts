/**
 * Parcels as Mapbox vector tiles, version 2 (https://github.com/mapbox/vector-tile-spec): shapes in the Web Mercator square, 0 to 1 from its
 * north-western corner, are cut into tiles. Corners are never thinned out, so that neighbours who share a border share it on every tile; they
 * are rounded to a 4,096th of a tile's side, 8 cm at zoom 16 in Denmark.
 */
import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";

type Corner = [x: number, y: number];

/** A parcel to be drawn. */
export interface TileShape {
  /** Whole, from 0: how a map colours it. */
  number: number;
  id: string;
  /** Polygons, each its rings, closed; in the unit square. */
  polygons: Corner[][][];
}

/** Shapes from which tiles are cut. */
export type TileSource = GeoJSONVT;

export const tileExtent = 4_096;
/** So far over a tile's border shapes are drawn, that no line about them is seen to end there; 4 px of the 512 of a tile. */
const buffer = 32;
/** A tile that would be larger is told as one shape instead. A megabyte is some ten thousand parcels, more than one could tell apart. */
export const mostTileBytes = 1_000_000;

export function tileSource(shapes: readonly TileShape[], maxZoom: number): TileSource {
  const features = shapes.map(({ number, id, polygons }) => ({
    type: "Feature" as const,
    id: number,
    properties: { id },
    geometry: { type: "MultiPolygon" as const, coordinates: polygons },
  }));
  return new GeoJSONVT(
    { type: "FeatureCollection", features },
    { maxZoom, tolerance: 0, extent: tileExtent, buffer, coordinates: "unitSquare", wrap: false },
  );
}

/** One tile of several sources; empty where nothing lies in it. */
export function parcelTile(sources: readonly TileSource[], z: number, x: number, y: number): Uint8Array {
  const tiles = sources.flatMap((source) => source.getTile(z, x, y) ?? []);
  const [first] = tiles;
  const features = tiles.flatMap((tile) => tile.features) as NonNullable<typeof first>["features"];
  if (first === undefined || features.length === 0) return new Uint8Array(0);
  const bytes = fromGeojsonVt({ parcels: { ...first, features } }, { version: 2, extent: tileExtent });
  return bytes.length <= mostTileBytes ? bytes : denseTile(features.length);
}

/** The whole tile as one shape. */
function denseTile(parcels: number): Uint8Array {
  const [low, high] = [-buffer, tileExtent + buffer];
  const ring: Corner[] = [
    [low, low],
    [high, low],
    [high, high],
    [low, high],
    [low, low],
  ];
  const feature = { type: 3 as const, geometry: [ring], tags: { parcels } };
  const tile = { features: [feature] } as unknown as Parameters<typeof fromGeojsonVt>[0][string];
  return fromGeojsonVt({ dense: tile }, { version: 2, extent: tileExtent });
}
