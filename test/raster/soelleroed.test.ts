import { existsSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { type RasterOptions, readRaster } from "../../shared/formats/raster/index.ts";
import type { Raster } from "../../shared/model/index.ts";
import { findBasins, letItRain, type Rained } from "../../shared/risk/water/cloudburst/index.ts";
import { bytesOf, gdal, gdalExtremes, gdalValues, temporaryFolder } from "./gdal.ts";

const file = new URL("../../../shared/data/soelleroed/terraen_16m_25832.tif", import.meta.url).pathname;
const folder = temporaryFolder();
afterAll(() => folder.remove());
const level: RasterOptions = { quantity: "level", datum: "DVR90" };

describe.skipIf(!existsSync(file))(
  "the real terrain near Søllerød (skipped where the data folder is not there)",
  () => {
    it("is 16 m wide and 15.957 m high a cell, and is refused until the person says onto which", async () => {
      // gdalinfo: Size is 250, 188; Pixel Size = (16, -15.957446808510639).
      expect(await readRaster(bytesOf(file), level)).toMatchObject({
        ok: false,
        issues: [{ code: "raster-not-square", facts: { cellXM: 16, cellYM: 3000 / 188 } }],
      });
    });

    it("on 16 m cells has in each the value that GDAL has at its middle", async () => {
      const read = await readRaster(bytesOf(file), { ...level, squareCellM: 16 });
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      const { raster, notes } = read.value;
      expect(raster).toMatchObject({ westM: 720_000, northM: 6_193_000, cellM: 16, columns: 250, rows: 187 });
      expect(notes.map(({ code }) => code)).toContain("raster-on-square-cells");
      const resampled = folder.path("square.tif");
      const onto = ["-tr", "16", "16", "-te", "720000", `${6_193_000 - 187 * 16}`, "724000", "6193000", "-r", "near"];
      gdal("gdalwarp", "-q", ...onto, file, resampled);
      expect(raster.values).toEqual(Float32Array.from(gdalValues(resampled)));
    });

    it("has GDAL's least and greatest value", async () => {
      gdal("gdal_translate", "-q", file, folder.path("copy.tif"));
      const [least, greatest] = gdalExtremes(folder.path("copy.tif"));
      gdal(
        "gdal_translate",
        "-q",
        "-a_ullr",
        "720000",
        "6193000",
        "724000",
        "6189992",
        file,
        folder.path("placed.tif"),
      );
      const read = await readRaster(bytesOf(folder.path("placed.tif")), level);
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      const { minM, maxM, known, unknown } = read.value.statistics;
      expect([minM, maxM]).toEqual([expect.closeTo(least, 9), expect.closeTo(greatest, 9)]);
      expect([known, unknown]).toEqual([250 * 188, 0]);
    });
  },
);

/** The brim of every cell, by flooding in from the edge, lowest first: Barnes' priority-flood, with a sorted list for a queue. */
function brimMm({ columns, rows, values }: Raster): Int32Array {
  const ground = Int32Array.from(values, (level) => Math.round(level * 1000));
  const brim = new Int32Array(values.length).fill(-1);
  const waiting = new Map<number, number[]>();
  const push = (cell: number, level: number) => {
    brim[cell] = level;
    const row = waiting.get(level);
    if (row === undefined) waiting.set(level, [cell]);
    else row.push(cell);
  };
  for (let cell = 0; cell < values.length; cell++) {
    const [x, y] = [cell % columns, Math.floor(cell / columns)];
    if (x === 0 || y === 0 || x === columns - 1 || y === rows - 1) push(cell, ground[cell]!);
  }
  const highest = ground.reduce((most, level) => Math.max(most, level), 0);
  for (let level = ground.reduce((least, one) => Math.min(least, one), highest); level <= highest; level++) {
    const row = waiting.get(level) ?? [];
    for (const cell of row) {
      const [x, y] = [cell % columns, Math.floor(cell / columns)];
      for (let dy = -1; dy <= 1; dy++)
        for (let dx = -1; dx <= 1; dx++) {
          const [nextX, nextY] = [x + dx, y + dy];
          if (nextX < 0 || nextY < 0 || nextX >= columns || nextY >= rows) continue;
          const next = nextY * columns + nextX;
          if (brim[next] === -1) push(next, Math.max(level, ground[next]!));
        }
    }
  }
  return brim;
}

describe.skipIf(!existsSync(file))(
  "rain over the real terrain near Søllerød (skipped where the data folder is not there)",
  async () => {
    const read = existsSync(file) ? await readRaster(bytesOf(file), { ...level, squareCellM: 16 }) : null;
    const terrain = read?.ok ? read.value.raster : null!;
    const cellM2 = 16 * 16;
    const rain = (mm: number): Rained =>
      letItRain(findBasins(terrain), {
        rainM: mm / 1000,
        runoffCoefficient: 0.6,
        sewer: { capacityM: 0.01, cells: null },
      });
    const volumeOf = ({ values }: Raster) => values.reduce((sum, depth) => sum + depth * cellM2, 0);

    it("has the hollows, as deep and as large, that a flood from the edge finds", () => {
      const brim = brimMm(terrain);
      const full = letItRain(findBasins(terrain), { rainM: 1000, runoffCoefficient: 1, sewer: null });
      let volumeM3 = 0;
      for (let cell = 0; cell < brim.length; cell++) {
        const deepMm = brim[cell]! - Math.round(terrain.values[cell]! * 1000);
        expect(Math.round(full.depth.values[cell]! * 1000)).toBe(deepMm);
        volumeM3 += (deepMm / 1000) * cellM2;
      }
      expect(full.ponds.length).toBeGreaterThan(10);
      expect(full.ponds.every(({ isFull }) => isFull)).toBe(true);
      expect(full.storedM3 / volumeM3).toBeCloseTo(1, 9);
      expect(full.ponds.reduce((sum, pond) => sum + pond.capacityM3, 0) / volumeM3).toBeCloseTo(1, 9);
    });

    it.each([30, 60])("keeps every drop of %i mm: soaked in, sewered, stored or out", (mm) => {
      const { balance, depth, storedM3 } = rain(mm);
      const { rainM3, infiltratedM3, seweredM3, heldM3, outM3 } = balance;
      // 250 × 187 cells of 256 m²; 40 % soak in; sewers take 10 mm.
      const areaM2 = 250 * 187 * cellM2;
      expect(rainM3 / ((areaM2 * mm) / 1000)).toBeCloseTo(1, 12);
      expect(infiltratedM3 / (rainM3 * 0.4)).toBeCloseTo(1, 12);
      expect(seweredM3 / (areaM2 * 0.01)).toBeCloseTo(1, 12);
      expect(Math.abs(infiltratedM3 + seweredM3 + heldM3 + storedM3 + outM3 - rainM3) / rainM3).toBeLessThan(1e-9);
      // What stands on the ground is what is stored: depths are kept as float32.
      expect(volumeOf(depth) / storedM3).toBeCloseTo(1, 5);
      expect(storedM3).toBeGreaterThan(0);
    });

    it("stands nowhere lower after 60 mm than after 30, and nowhere over the brim", () => {
      const [less, more] = [rain(30).depth.values, rain(60).depth.values];
      const brim = brimMm(terrain);
      for (let cell = 0; cell < less.length; cell++) {
        expect(more[cell]!).toBeGreaterThanOrEqual(less[cell]!);
        expect(more[cell]! * 1000 + terrain.values[cell]! * 1000).toBeLessThan(brim[cell]! + 0.51);
      }
    });
  },
);
