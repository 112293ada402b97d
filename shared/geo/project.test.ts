import { describe, expect, it } from "vitest";
import type { Polygon } from "../model/index.ts";
import { projectToLonLat, projectToUtm32, toLonLat, toUtm32 } from "./project.ts";

describe("projection", () => {
  it("puts the central meridian at easting 500 km", () => {
    expect(toUtm32([9, 56])[0]).toBe(500_000);
  });

  // PROJ 9.1 through gdaltransform of GDAL 3.6.2, EPSG:4326 → EPSG:25832, rounded to mm.
  it.each([
    [
      [12.6707, 55.5943],
      [731_268.753, 6_167_043.408],
    ],
    [
      [8.1, 56.5],
      [444_596.693, 6_262_093.365],
    ],
    [
      [15.0, 55.1],
      [882_613.764, 6_122_374.97],
    ],
  ] as const)("agrees with PROJ at %j to the millimetre", (lonLat, expected) => {
    const found = toUtm32([...lonLat]);
    expect(Math.abs(found[0] - expected[0])).toBeLessThanOrEqual(0.001);
    expect(Math.abs(found[1] - expected[1])).toBeLessThanOrEqual(0.001);
  });

  it("comes back to the same millimetre", () => {
    const place: [number, number] = [731_312.42, 6_167_477.913];
    expect(toUtm32(toLonLat(place))).toEqual(place);
  });

  it("projects every position of a geometry and keeps its shape", () => {
    const lot: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [700_000, 6_170_000],
          [700_010, 6_170_000],
          [700_000, 6_170_010],
          [700_000, 6_170_000],
        ],
      ],
    };
    expect(projectToUtm32(projectToLonLat(lot))).toEqual(lot);
  });
});
