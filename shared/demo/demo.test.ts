import { describe, expect, it } from "vitest";
import { sha256Hex } from "../formats/index.ts";
import { readRaster, writeAsciiGrid } from "../formats/raster/index.ts";
import {
  areaM2,
  checkGeometry,
  factsByPlace,
  factsFromPlace,
  overlapM2,
  parcelIndex,
  parcelsInArea,
} from "../geo/index.ts";
import type { Areal } from "../model/index.ts";
import { noret, noretLayers, noretRasters } from "./index.ts";

const sag = noret();

describe("the demo town Noret", () => {
  it("is the same at every call", () => {
    expect(noret()).toEqual(sag);
  });

  it("says that it is synthetic, in its data and of every value", () => {
    expect(sag.dataSource.synthetic).toBe(true);
    expect(sag.dataSource.text).toContain("findes ikke");
    expect(new Set(sag.parcels.map(({ propertyValue }) => propertyValue?.origin))).toEqual(new Set(["synthetic"]));
  });

  it("has 1,000 lots inside the drawn area and cuts none of them", () => {
    const hits = parcelsInArea(sag.area!, sag.parcels, parcelIndex(sag.parcels), sag.rules.minOverlapM2);
    expect(hits).toHaveLength(1000);
    expect(hits.filter(({ overlapM2, areaM2 }) => overlapM2 !== areaM2)).toEqual([]);
  });

  it("gives no parcel and no building the name of another", () => {
    expect(new Set(sag.parcels.map(({ id }) => id)).size).toBe(sag.parcels.length);
    expect(new Set(sag.buildings.map(({ id }) => id)).size).toBe(sag.buildings.length);
  });

  it("draws sound shapes only", () => {
    const geometries = [
      sag.area as Areal,
      ...sag.measures.map(({ geometry }) => geometry!),
      ...sag.parcels.map(({ geometry }) => geometry),
      ...sag.buildings.map(({ geometry }) => geometry!),
      ...noretLayers().map(({ geometry }) => geometry),
      ...sag.layers.flatMap(({ covers, features }) => [covers!, ...features.map(({ geometry }) => geometry)]),
    ];
    expect(geometries.flatMap((geometry, i) => checkGeometry(geometry, `/${i}`))).toEqual([]);
  });

  it("lets no lot lie on another", () => {
    const index = parcelIndex(sag.parcels);
    const onOthers = sag.parcels.flatMap(({ id, geometry }) =>
      parcelsInArea(geometry, sag.parcels, index, 0.01)
        .filter((hit) => hit.id !== id)
        .map((hit) => ({ id, on: hit.id, overlapM2: hit.overlapM2 })),
    );
    expect(onOthers).toEqual([]);
  });

  it("puts every building on the parcel it names", () => {
    const index = parcelIndex(sag.parcels);
    const astray = sag.buildings.filter(({ geometry, parcelId }) => {
      const hits = parcelsInArea(geometry!, sag.parcels, index, 0.5);
      return hits.length !== 1 || hits[0]!.id !== parcelId;
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  it("has a map layer of every kind, each said to be synthetic", () => {
    expect(sag.layers.map(({ kind }) => kind)).toEqual([
      "coast",
      "watercourse",
      "sewered",
      "groundwater-designated",
      "zone",
      "natura2000",
      "private-road",
      "municipality",
    ]);
    expect(sag.layers.filter(({ synthetic, title }) => !synthetic || !title.includes("opdigtet"))).toEqual([]);
  });

  it("has its sluice at the coast and in town, far from stream, road and Natura 2000, in one municipality", () => {
    expect(factsFromPlace(factsByPlace(sag.measures[0]!.geometry, sag.layers))).toEqual({
      atCoast: true,
      atWatercourse: false,
      inSeweredArea: false,
      designatedForGroundwater: false,
      zone: "urban",
      natura2000: false,
      onPrivateRoad: false,
      crossesMunicipalBorder: false,
    });
  });

  it("has zones that leave no ground between them and share none", () => {
    const zones = sag.layers.find(({ kind }) => kind === "zone")!.features.map(({ geometry }) => geometry as Areal);
    const all = sag.layers.find(({ kind }) => kind === "municipality")!.features[0]!.geometry as Areal;
    expect(zones.reduce((sum, zone) => sum + areaM2(zone), 0)).toBeCloseTo(areaM2(all), 3);
    expect(zones.flatMap((a, i) => zones.slice(i + 1).map((b) => Math.abs(overlapM2(a, b))))).toEqual([0, 0, 0]);
  });
});

describe("the ground of Noret as a raster", () => {
  const terrain = noretRasters().get(sag.terrainRef!.sha256)!;

  it("is the file that the case names, cell for cell", async () => {
    const file = writeAsciiGrid(terrain);
    expect(sha256Hex(file)).toBe(sag.terrainRef!.sha256);
    const how = { quantity: "level", crs: "EPSG:25832", datum: "DVR90" } as const;
    const read = await readRaster(new TextEncoder().encode(file), how);
    expect(read.ok && read.value.raster).toEqual(terrain);
    const { westM, northM, cellM, columns, rows } = terrain;
    expect(sag.terrainRef).toMatchObject({ westM, northM, cellM, columns, rows });
  });

  it("lies as high in the middle of each building as the building's own terrain says, to 0.15 m", () => {
    const { westM, northM, cellM, columns } = terrain;
    const off = sag.buildings.map(({ geometry, terrain: own }) => {
      const [ring] = geometry!.type === "Polygon" ? geometry!.coordinates : geometry!.coordinates[0]!;
      const corners = ring!.slice(1);
      const [x, y] = [0, 1].map((axis) => corners.reduce((sum, at) => sum + at[axis]!, 0) / corners.length) as [
        number,
        number,
      ];
      const cell = Math.floor((northM - y) / cellM) * columns + Math.floor((x - westM) / cellM);
      return Math.abs(terrain.values[cell]! - own!.levelM);
    });
    expect(Math.max(...off)).toBeLessThan(0.15);
  });
});
