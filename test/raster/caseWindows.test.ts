import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { calculate } from "../../shared/calculate.ts";
import { type CaseRasters, rastersOf } from "../../shared/caseRasters.ts";
import { checkMemory, exposedWindows, mostCaseCells, wholeFiles } from "../../shared/caseWindows.ts";
import { noret, noretRasters } from "../../shared/demo/index.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import { readRaster } from "../../shared/formats/raster/index.ts";
import type { CaseFile, Raster, RasterHazard, RasterRef } from "../../shared/model/index.ts";
import { readCaseRasters } from "../../shared/readCaseRasters.ts";
import { bytesOf, gdal, temporaryFolder, writeRaw } from "./gdal.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const terrainOf = (sag: CaseFile): Raster => noretRasters().get(sag.terrainRef!.sha256)!;

/** A file as GDAL writes it over some of Noret's grid, made wider by so many cells on each side. */
function written(name: string, grid: Raster, wider: number, value: (column: number, row: number) => number) {
  const [columns, rows] = [grid.columns + 2 * wider, grid.rows + 2 * wider];
  const [westM, northM] = [grid.westM - wider * grid.cellM, grid.northM + wider * grid.cellM];
  writeRaw(folder.path(name), columns, rows, value);
  const box = [westM, northM, westM + columns * grid.cellM, northM - rows * grid.cellM].map(String);
  const how = ["-co", "COMPRESS=DEFLATE", "-co", "TILED=YES", "-a_srs", "EPSG:25832"];
  gdal("gdal_translate", "-q", ...how, "-a_ullr", ...box, folder.path(name), folder.path(`${name}.tif`));
  const bytes = bytesOf(folder.path(`${name}.tif`));
  const ref: RasterRef = {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    ...{ title: name, source: { text: "made for this test", link: null, date: null } },
    ...{ crsFrom: "file", westM, northM, cellM: grid.cellM, columns, rows, synthetic: true },
  };
  return { bytes, ref };
}

/** Noret with a hydraulic model's levels on its terrain at T = 20, and depths over a wider ground at T = 100. */
function modelled(): { sag: CaseFile; files: Map<string, Uint8Array> } {
  const sag = noret();
  const terrain = terrainOf(sag);
  const levels = written("levels", terrain, 0, (column, row) => 1.2 + ((column * 7 + row * 3) % 11) / 20);
  const depths = written("depths", terrain, 120, (column, row) => ((column * 5 + row * 13) % 17) / 8);
  const hazard = (
    returnPeriodYears: number,
    quantity: RasterHazard["quantity"],
    rasterRef: RasterRef,
  ): RasterHazard => ({
    ...{ source: "sea", returnPeriodYears, scenarioYear: 2026, origin: "model", datum: "DVR90" },
    ...{ citation: "made for this test", quantity, rasterRef, state: "without" },
  });
  return {
    sag: {
      ...sag,
      hazards: [hazard(20, "level-raster", levels.ref), hazard(100, "depth-raster", depths.ref)],
    },
    files: new Map([levels, depths].map(({ bytes, ref }) => [ref.sha256, bytes])),
  };
}

const { sag, files } = modelled();
const read = async (windows?: typeof wholeFiles): Promise<CaseRasters> => {
  const found = await readCaseRasters(sag, ({ sha256 }) => Promise.resolve({ ok: true, value: files.get(sha256)! }), {
    windows: windows ?? exposedWindows(sag),
    read: (bytes, options) => readRaster(bytes, { ...options, inflate: (deflated) => inflateSync(deflated) }),
  });
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
};
const rollOf = (rasters: CaseRasters): string => {
  const found = calculate(sag, rasters);
  if (!found.ok) throw new Error(JSON.stringify(found.issues.slice(0, 2)));
  return canonicalJson(found.value);
};

it("gives the same bytes by the cells at what water can harm as by whole files", async () => {
  const [whole, windows] = [await read(wholeFiles), await read()];
  const cells = (rasters: CaseRasters) => [...files.keys()].map((sha256) => rasters.get(sha256)!.values.length);
  const [wholeLevels, wholeDepths] = cells(whole);
  const [levels, depths] = cells(windows);
  expect(levels).toBeLessThan(wholeLevels!);
  // The same ground, though one file reaches 120 cells farther on each side.
  expect(depths).toBe(levels);
  expect(depths).toBeLessThan(wholeDepths! / 2);
  expect(rollOf(windows)).toBe(rollOf(whole));
  // They are not alike because nothing is there.
  expect(JSON.parse(rollOf(whole)).totals.eadWithoutOere).toBeGreaterThan(0);
});

it("keeps all of the terrain, that water runs over", async () => {
  const terrain = terrainOf(sag);
  expect((await read()).get(sag.terrainRef!.sha256)!.values.length).toBe(terrain.values.length);
});

it("refuses more cells than fit in memory before any is read, and names the raster with which it is too much", async () => {
  // Two events over 12,000 × 12,000 cells of 1 m with houses in opposite corners: 144 million cells each.
  const far = (x: number, y: number) => ({
    ...sag.buildings[0]!,
    geometry: {
      type: "Polygon" as const,
      coordinates: [
        [
          [x, y],
          [x + 9, y],
          [x + 9, y + 9],
          [x, y],
        ],
      ] as [number, number][][],
    },
  });
  const large = { westM: 700_000, northM: 6_150_000, cellM: 1, columns: 12_000, rows: 12_000 };
  const wide: CaseFile = {
    ...sag,
    terrainRef: null,
    buildings: [far(700_010, 6_138_010), far(711_980, 6_149_980)],
    hazards: sag.hazards.map((hazard, i) => ({
      ...(hazard as RasterHazard),
      quantity: "depth-raster",
      rasterRef: { ...(hazard as RasterHazard).rasterRef, ...large, sha256: String(i).repeat(64) },
    })),
  };
  const asked = rastersOf(wide);
  expect(checkMemory(asked, exposedWindows(wide))).toMatchObject([
    { path: "/hazards/1/rasterRef", code: "case-rasters-too-large", facts: { most: mostCaseCells, rasters: 2 } },
  ]);
  expect(checkMemory(asked.slice(0, 1), exposedWindows(wide))).toEqual([]);
  const near = { ...wide, buildings: wide.buildings.slice(0, 1) };
  expect(checkMemory(asked, exposedWindows(near))).toEqual([]);
  let bytesAsked = 0;
  const refused = await readCaseRasters(wide, () => {
    bytesAsked++;
    return Promise.resolve({ ok: true, value: new Uint8Array() });
  });
  expect([refused.ok, bytesAsked]).toEqual([false, 0]);
});
