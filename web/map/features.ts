import type { DemoFeature } from "../../shared/demo/index.ts";
import { insidePoint } from "../../shared/geo/draw/index.ts";
import { projectToLonLat, toLonLat } from "../../shared/geo/index.ts";
import type { CaseFile, Geometry, Position } from "../../shared/model/index.ts";
import { type Amounts, thingKey } from "./amounts.ts";
import { type AmountClass, classOf } from "./classes.ts";
import { colours } from "./colours.ts";

type Feature = GeoJSON.Feature<GeoJSON.Geometry>;
export type Features = GeoJSON.FeatureCollection<GeoJSON.Geometry>;

const collection = (features: Feature[]): Features => ({ type: "FeatureCollection", features });
const feature = (geometry: Geometry, properties: Record<string, unknown>): Feature => ({
  type: "Feature",
  geometry: projectToLonLat(geometry),
  properties,
});

const projected = new WeakMap<Geometry, Geometry>();
/** A geometry is projected once, however often it is drawn. */
export function onMap(geometry: Geometry): Geometry {
  const known = projected.get(geometry) ?? projectToLonLat(geometry);
  projected.set(geometry, known);
  return known;
}

/** The buildings: with the colour of their own amount where there is one to show, else all alike. */
export function buildingFeatures(sag: CaseFile, amounts: Amounts, classes: readonly AmountClass[]): Features {
  return collection(
    sag.buildings.flatMap(({ id, geometry }): Feature[] => {
      if (geometry === undefined) return [];
      const colour = amounts === null ? colours.house : colourOf(amounts.get(id), classes);
      return [
        { type: "Feature", geometry: onMap(geometry), properties: { id, ...(colour === null ? {} : { colour }) } },
      ];
    }),
  );
}

/** Roads, fields and assets: with the colour of their own amount where there is one to show, else as bare outlines. A road on no parcel harms nobody. */
export function thingFeatures({ exposure }: CaseFile, amounts: Amounts, classes: readonly AmountClass[]): Features {
  const shown = (kind: "road" | "field" | "asset", id: string, geometry: Geometry): Feature => {
    const colour = amounts === null ? undefined : colourOf(amounts.get(thingKey(kind, id)), classes);
    const unknown = colour === null;
    return {
      type: "Feature",
      geometry: onMap(geometry),
      properties: { kind, unknown, ...(colour === undefined || unknown ? {} : { colour }) },
    };
  };
  return collection([
    ...exposure.fields.map(({ id, geometry }) => shown("field", id, geometry)),
    ...exposure.roads.map(({ id, line }) => shown("road", id, lineOf(line))),
    ...exposure.assets.map(({ id, geometry }) => shown("asset", id, geometry)),
  ]);
}

const lines = new WeakMap<Position[], Geometry>();
/** One geometry a line, so that it too is projected once. */
function lineOf(coordinates: Position[]): Geometry {
  const known = lines.get(coordinates) ?? { type: "LineString", coordinates };
  lines.set(coordinates, known);
  return known;
}

/** The colour of an amount; null: not known, and hatched. */
export function colourOf(amount: number | null | undefined, classes: readonly AmountClass[]): string | null {
  if (amount === null) return null;
  if (amount === undefined) return colours.outside;
  return classes[classOf(amount, classes)]?.colour ?? colours.nothing;
}

/** The area and the measures, as drawn. An area that is a list is the outline of its parcels. */
export function projectFeatures(sag: CaseFile): Features {
  const { area } = sag;
  const listed = area?.type === "Parcels" ? new Set(area.parcelIds) : null;
  const areas =
    area === null
      ? []
      : area.type === "Parcels"
        ? sag.parcels.filter(({ id }) => listed?.has(id)).map(({ geometry }) => geometry)
        : [area];
  return collection([
    ...(sag.water.sea?.area == null ? [] : [feature(sag.water.sea.area, { kind: "sea" })]),
    ...sag.water.streams.map(({ line }) => feature({ type: "LineString", coordinates: line }, { kind: "stream" })),
    ...areas.map((geometry) => feature(geometry, { kind: "area" })),
    ...sag.measures.flatMap(({ id, geometry }) =>
      geometry === null ? [] : [feature(geometry, { kind: "measure", id })],
    ),
  ]);
}

export function layerFeatures(layers: readonly DemoFeature[]): Features {
  return collection(
    layers.filter(({ kind }) => kind !== "label").map(({ geometry, kind }) => feature(geometry, { kind })),
  );
}

/** The parcels' numbers, each at a point well inside its parcel: written once, however the parcel is cut into tiles. */
export function numberFeatures(parcels: CaseFile["parcels"]): Features {
  return collection(
    parcels.map(({ geometry, matrikelnr }) =>
      feature({ type: "Point", coordinates: insidePoint(geometry) }, { label: matrikelnr }),
    ),
  );
}

/** The features of all map layers of a case. One that could not be read has none. */
export function factFeatures({ layers }: Pick<CaseFile, "layers">): Features {
  return {
    type: "FeatureCollection",
    features: layers.flatMap(({ kind, features }) =>
      features.map(({ geometry, value }) => ({
        type: "Feature" as const,
        geometry: onMap(geometry),
        properties: { kind, value: value ?? "" },
      })),
    ),
  };
}

/** West, south, east and north of what matters: the area and the measures, else the parcels, else Denmark. */
export function boundsOf(sag: CaseFile): [number, number, number, number] {
  const drawn = [
    ...(sag.area === null || sag.area.type === "Parcels" ? [] : [sag.area]),
    ...sag.measures.flatMap(({ geometry }) => (geometry === null ? [] : [geometry])),
  ];
  const geometries: Geometry[] =
    drawn.length > 0 && sag.area?.type !== "Parcels"
      ? drawn
      : [...drawn, ...sag.parcels.map((parcel) => parcel.geometry)];
  const corners = geometries.flatMap(cornersOf).map(toLonLat);
  if (corners.length === 0) return [8, 54.5, 13, 57.8];
  const bounds: [number, number, number, number] = [180, 90, -180, -90];
  for (const [lon, lat] of corners) {
    bounds[0] = Math.min(bounds[0], lon);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lon);
    bounds[3] = Math.max(bounds[3], lat);
  }
  return bounds;
}

export function cornersOf(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case "Point":
      return [geometry.coordinates];
    case "LineString":
      return geometry.coordinates;
    case "Polygon":
      return geometry.coordinates.flat();
    case "MultiPolygon":
      return geometry.coordinates.flat(2);
  }
}
