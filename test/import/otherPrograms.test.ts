/** Files that GDAL wrote (test/import/fixtures/make.sh): what another program's file says is what is read. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { gridFromPoints, inUtm32, pointsFromCsv, readGeoJson } from "../../shared/formats/index.ts";
import { roundToMm, toUtm32 } from "../../shared/geo/index.ts";
import { importData } from "../../shared/importData.ts";

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");

describe("files written by GDAL", () => {
  // The corners as typed in fixtures/parcels.csv, which GDAL read.
  const first = [
    [700000, 6150000],
    [700040, 6150000],
    [700040, 6150030],
    [700000, 6150030],
    [700000, 6150000],
  ];

  for (const name of [
    "parcels-25832.geojson",
    "parcels-rfc7946.geojson",
    "parcels-4326.geojson",
    "parcels-25833.geojson",
    "parcels-3857.geojson",
  ]) {
    it(`gives the parcels of ${name} to the millimetre, wherever it was projected`, () => {
      const made = importData({ parcels: fixture(name) });
      expect(made).toMatchObject({ ok: true, value: { unused: [], read: { parcels: 3 } } });
      if (!made.ok) return;
      expect(made.value.parcels.map(({ id, kind, registeredAreaM2 }) => [id, kind, registeredAreaM2])).toEqual([
        ["9999901-1a", "lot", 1200],
        ["9999901-1æ", "lot", 1100],
        ["9999901-7000a", "road", null],
      ]);
      expect(made.value.parcels[0]!.geometry).toEqual({ type: "Polygon", coordinates: [first] });
      const [, hole] = made.value.parcels[1]!.geometry.coordinates as [unknown, [number, number][]];
      expect(new Set(hole.map(String))).toEqual(
        new Set(["700050,6150010", "700050,6150020", "700060,6150020", "700060,6150010"]),
      );
    });
  }

  it.each(["dike-z.geojson", "dike-multi.geojson"])(
    "reads the line of %s, and says that its heights are not used",
    (name) => {
      const read = readGeoJson(fixture(name));
      expect(read.ok).toBe(true);
      if (!read.ok) return;
      const { features, notes } = inUtm32(read.value, { toUtm32, roundToMm });
      expect(features[0]!.geometry).toEqual({
        type: "LineString",
        coordinates: [
          [700000, 6149990],
          [700050, 6149985],
          [700130, 6149990],
        ],
      });
      expect(notes).toEqual([{ code: "heights-not-used", facts: { positions: 3 } }]);
    },
  );

  it("reads the same terrain points from a file with semicolons", () => {
    expect(pointsFromCsv(fixture("terrain-semicolon.csv"))).toEqual(pointsFromCsv(fixture("terrain.csv")));
  });

  it("makes the grid that gdal_grid makes of the same points, to the millimetre", () => {
    const points = pointsFromCsv(fixture("terrain.csv"));
    if (!points.ok) throw new Error("refused");
    const made = gridFromPoints(points.value.points, { cellM: 10 });
    if (!made.ok) throw new Error("refused");
    const { grid } = made.value;
    expect([grid.columns, grid.rows]).toEqual([5, 5]);
    const theirs = fixture("terrain-grid.xyz")
      .trim()
      .split("\n")
      .map((line) => line.split(" ").map(Number) as [number, number, number]);
    theirs.forEach(([x, y, z], i) => {
      expect([grid.originM[0] + (i % 5) * 10, grid.originM[1] - Math.floor(i / 5) * 10]).toEqual([x, y]);
      // GDAL holds levels as float32 here, so its last digits are not millimetres.
      if (z === -9999) expect(grid.levelsM[i]).toBeNaN();
      else expect(Math.abs(grid.levelsM[i]! - z)).toBeLessThanOrEqual(0.00051);
    });
  });
});
