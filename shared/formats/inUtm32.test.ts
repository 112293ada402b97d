import { describe, expect, it } from "vitest";
import { inUtm32 } from "./index.ts";

const projection = {
  toUtm32: ([longitude, latitude]: [number, number]): [number, number] => [longitude * 1000, latitude * 1000],
  roundToMm: (metres: number) => Math.round(metres * 1000) / 1000,
};

describe("inUtm32", () => {
  it("rounds metres to whole millimetres and says how many positions moved", () => {
    const geometry = {
      type: "LineString" as const,
      coordinates: [
        [700000.0004, 6150000],
        [700001.25, 6150000],
      ] as [number, number][],
    };
    const placed = inUtm32(
      { crs: "EPSG:25832", features: [{ geometry, properties: { a: 1 } }], notes: [] },
      projection,
    );
    expect(placed).toEqual({
      features: [
        {
          geometry: {
            type: "LineString",
            coordinates: [
              [700000, 6150000],
              [700001.25, 6150000],
            ],
          },
          properties: { a: 1 },
        },
      ],
      notes: [{ code: "rounded-to-mm", facts: { positions: 1 } }],
    });
  });

  it("projects degrees, holes and parts too, and says so", () => {
    const ring: [number, number][] = [
      [12, 55],
      [13, 55],
      [12, 56],
      [12, 55],
    ];
    const geometry = { type: "MultiPolygon" as const, coordinates: [[ring, ring]] };
    const placed = inUtm32({ crs: "EPSG:4326", features: [{ geometry, properties: {} }], notes: [] }, projection);
    const expected = [
      [12000, 55000],
      [13000, 55000],
      [12000, 56000],
      [12000, 55000],
    ];
    expect(placed.features[0]!.geometry).toEqual({ type: "MultiPolygon", coordinates: [[expected, expected]] });
    expect(placed.notes).toEqual([{ code: "projected", facts: { from: "EPSG:4326", features: 1 } }]);
  });
});
