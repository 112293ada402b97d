import { expect, it } from "vitest";
import { mercatorToLonLat, toMercator } from "./mercator.ts";

// GDAL 3.6.2: gdaltransform -s_srs EPSG:25832 -t_srs EPSG:3857, divided by the side of the square, 2 · 20,037,508.342789244 m.
const side = 2 * 20_037_508.342789244;
const known: [utm32: [number, number], mercator: [number, number]][] = [
  [
    [731_268.753, 6_167_043.408],
    [1_410_495.872, 7_478_072.567],
  ],
  [
    [500_000, 6_206_154.482],
    [1_001_875.417, 7_558_549.618],
  ],
];

it("puts places of a case where GDAL does, to the centimetre", () => {
  for (const [place, [eastM, northM]] of known) {
    const [x, y] = toMercator(place);
    expect(Math.abs((x - 0.5) * side - eastM)).toBeLessThan(0.01);
    expect(Math.abs((0.5 - y) * side - northM)).toBeLessThan(0.01);
  }
});

it("finds the longitude and latitude of a place in the square", () => {
  mercatorToLonLat(0.5, 0.5).forEach((degrees) => expect(Math.abs(degrees)).toBeLessThan(1e-9));
  const [lon, lat] = mercatorToLonLat(...toMercator([500_000, 6_206_154.482]));
  expect(Math.abs(lon - 9)).toBeLessThan(1e-9);
  // gdaltransform -t_srs EPSG:4326
  expect(Math.abs(lat - 56.000_672_926_238_4)).toBeLessThan(1e-9);
});
