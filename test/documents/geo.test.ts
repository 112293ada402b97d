import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sqlite } from "../../functions/adapters/sqlite.ts";
import { rollGeoJson, rollGeoPackage } from "../../shared/documents/index.ts";
import type { Sqlite } from "../../shared/formats/index.ts";
import type { CaseFile, Polygon } from "../../shared/model/index.ts";
import { ask, goldenRoll, type Rolled, temporaryFolder, withRoadAndLines } from "./rolls.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

let db: Sqlite;
beforeAll(async () => {
  db = await sqlite();
});

/** A hole of 10 m × 10 m in parcel 1, and parcel 4 as two pieces, with the outer rings the wrong way round for GeoJSON. */
const withHole = (golden: CaseFile): CaseFile => {
  const square = (x: number, y: number, side: number): [number, number][] => [
    [x, y],
    [x, y + side],
    [x + side, y + side],
    [x + side, y],
    [x, y],
  ];
  return {
    ...golden,
    parcels: golden.parcels.map((parcel) => {
      const [first] = (parcel.geometry as Polygon).coordinates as [Polygon["coordinates"][number]];
      const [x, y] = first[0]!;
      if (parcel.id === "9990002-1")
        return { ...parcel, geometry: { type: "Polygon", coordinates: [first, square(x + 1, y + 1, 0.5)] } };
      if (parcel.id === "9990002-4")
        return {
          ...parcel,
          geometry: { type: "MultiPolygon", coordinates: [[square(x, y, 2)], [square(x + 3, y, 2)]] },
        };
      return parcel;
    }),
  };
};

/** The file as GDAL reads it, as GeoJSON in the file's own coordinates. */
interface Read {
  features: {
    properties: Record<string, string | number | null>;
    geometry: { type: string; coordinates: never } | null;
  }[];
}
const readBy = (file: string, layer: string, ...options: string[]): Read =>
  JSON.parse(
    ask("ogr2ogr", "-f", "GeoJSON", "-lco", "COORDINATE_PRECISION=9", ...options, "/vsistdout/", file, layer),
  ) as Read;

function geoPackage({ calculation, theCase }: Rolled): string {
  return folder.write("roll.gpkg", rollGeoPackage(calculation, theCase, "da", db));
}

describe("a roll as a GeoPackage", () => {
  it("is one by GDAL, with a layer in EPSG:25832 and its notes beside it", () => {
    const said = ask("ogrinfo", "-so", "-al", geoPackage(goldenRoll()));
    expect(said).toContain("using driver `GPKG' successful");
    expect(said).toMatch(/Layer name: roll\n[\s\S]*Geometry: Multi Polygon\nFeature Count: 11\n/);
    expect(said).toContain('ID["EPSG",25832]');
    expect(said).toContain("Layer name: roll_sums");
    expect(said).toContain("Layer name: roll_method");
    expect(said).not.toMatch(/warning|error/i);
  });

  it("tells each parcel's share in whole øre and in kroner, and the sums", () => {
    const file = geoPackage(goldenRoll(withRoadAndLines));
    const rows = readBy(file, "roll").features.map(({ properties: { unit, share, shareOere, group } }) => [
      ...[unit, shareOere, share, group],
    ]);
    expect(rows).toContainEqual(["9990002-2", 75_000_001, 750_000.01, "Veje"]);
    expect(rows).toContainEqual(["9990002-9", 0, 0, "Grunde"]);
    const sums = readBy(file, "roll_sums").features.map(({ properties: { unit, shareOere } }) => [unit, shareOere]);
    // docs/golden.md: 750,000,007 øre; parcels 2 and 3 pay 75,000,001 each.
    expect(sums).toEqual([
      ["I alt: grunde", 600_000_005],
      ["I alt: veje", 75_000_001],
      ["I alt: ledninger", 75_000_001],
      ["I alt", 750_000_007],
    ]);
  });

  it("keeps every corner to the millimetre, holes and pieces too", () => {
    const rolled = goldenRoll(withHole);
    const file = geoPackage(rolled);
    const rows = ask("ogr2ogr", "-f", "CSV", "-lco", "GEOMETRY=AS_WKT", "-select", "unit", "/vsistdout/", file, "roll");
    const numbersOf = (wkt: string) => (wkt.match(/[\d.]+/g) ?? []).map(Number);
    const found = Object.fromEntries(
      [...rows.matchAll(/^"(MULTIPOLYGON [^"]+)",(\S+)$/gm)].map(([, wkt, unit]) => [unit, wkt!] as const),
    );
    const inside = rolled.theCase.parcels.filter(({ id }) => id in found);
    expect(inside).toHaveLength(11);
    for (const { id, geometry } of inside)
      expect(numbersOf(found[id]), id).toEqual(geometry.coordinates.flat(Infinity));
    // Rings in rings: one hole, and two pieces.
    expect(found["9990002-1"]!.match(/\(+/g)).toEqual(["(((", "("]);
    expect(found["9990002-4"]!.match(/\(+/g)).toEqual(["(((", "(("]);
  });

  it("has NULL for what is not known, and the same bytes each time", () => {
    const rolled = goldenRoll((golden) => ({ ...golden, hazards: [] }));
    const file = geoPackage(rolled);
    expect(readBy(file, "roll").features.map(({ properties }) => properties.eadWithout)).toEqual(Array(11).fill(null));
    const made = () => rollGeoPackage(rolled.calculation, rolled.theCase, "en", db);
    expect(made()).toEqual(made());
  });
});

describe("a roll as GeoJSON", () => {
  const rolled = goldenRoll(withHole);
  const text = rollGeoJson(rolled.calculation, rolled.theCase, "da");
  const file = () => folder.write("roll.geojson", text);

  it("opens in GDAL as WGS 84, and lies where the parcels lie to a centimetre", () => {
    expect(ask("ogrinfo", "-so", "-al", file())).toMatch(/Geometry: Unknown|Geometry: Polygon|Geometry: Multi/);
    expect(ask("ogrinfo", "-so", "-al", file())).toContain("Feature Count: 11");
    const back = JSON.parse(
      ask(
        "ogr2ogr",
        "-f",
        "GeoJSON",
        "-s_srs",
        "EPSG:4258",
        "-t_srs",
        "EPSG:25832",
        "-lco",
        "COORDINATE_PRECISION=4",
        "/vsistdout/",
        file(),
      ),
    ) as { features: { properties: { unit: string }; geometry: { coordinates: number[][][] } }[] };
    const unit = back.features.find(({ properties }) => properties.unit === "9990002-2")!;
    const corners = (rolled.theCase.parcels.find(({ id }) => id === "9990002-2")!.geometry as Polygon).coordinates[0]!;
    const near = (a: number[]) => corners.some((b) => Math.hypot(a[0]! - b[0], a[1]! - b[1]) < 0.01);
    expect(unit.geometry.coordinates[0]!.filter((corner) => !near(corner))).toEqual([]);
  });

  it("runs outer rings anticlockwise and holes clockwise, as RFC 7946 asks", () => {
    const read = JSON.parse(text) as { features: { geometry: { type: string; coordinates: [number, number][][] } }[] };
    const twice = (ring: [number, number][]) =>
      ring
        .slice(1)
        .reduce(
          (sum, [x, y], i) =>
            sum + (ring[i]![0] - ring[0]![0]) * (y - ring[0]![1]) - (x - ring[0]![0]) * (ring[i]![1] - ring[0]![1]),
          0,
        );
    for (const { geometry } of read.features) {
      const polygons = (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates) as [
        number,
        number,
      ][][][];
      for (const [outer, ...holes] of polygons) {
        expect(twice(outer!)).toBeGreaterThan(0);
        for (const hole of holes) expect(twice(hole)).toBeLessThan(0);
      }
    }
    expect(read.features.filter(({ geometry }) => geometry.type === "MultiPolygon")).toHaveLength(1);
  });

  it("says beside its features which coordinates it has, what each column is, the sums and the method", () => {
    const read = JSON.parse(text) as {
      note: string;
      columns: Record<string, string>;
      sums: { unit: string; shareOere: number; share: number }[];
      method: { title: string; text: string }[];
    };
    expect(read.note).toMatch(/RFC 7946.*EPSG:25832/);
    expect(read.columns).toMatchObject({ shareOere: "Andel, øre", shareOfMeasure1: "Andel af Dige mod havet, kr." });
    expect(read.sums).toMatchObject([{ unit: "I alt", shareOere: 750_000_007, share: 7_500_000.07 }]);
    expect(read.method).toContainEqual({ title: "Sagens fingeraftryk (SHA-256)", text: rolled.calculation.caseHash });
  });
});
