/** The middle lines of Dragør's roads, put on its parcels: lengths by GEOS (GDAL 3.6.2, SpatiaLite), 29 November 2026. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { lengthM } from "../../shared/geo/index.ts";
import { importExposure } from "../../shared/importExposure.ts";
import type { ExposedRoad } from "../../shared/model/index.ts";
import { dragoerFiles, dragoerIsHere, dragoerTitle, imported } from "./dragoer.ts";

const metres = (roads: readonly ExposedRoad[]): number =>
  roads.reduce((sum, { line }) => sum + lengthM({ type: "LineString", coordinates: line }), 0);

it.skipIf(!dragoerIsHere)(dragoerTitle("cuts 169 real roads as GEOS does, and loses no metre"), () => {
  const text = readFileSync(
    new URL("../../../shared/data/dragoer/vejmidter_3d_25832.geojson", import.meta.url),
    "utf8",
  );
  const exposure = { roads: [], fields: [], assets: [] };
  const found = importExposure({ kind: "roads", text }, { parcels: imported(dragoerFiles()).parcels, exposure });
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  const { roads } = found.value.exposure;
  expect(found.value).toMatchObject({ rows: { read: 169, used: 169 }, unused: [] });
  // Cuts are rounded to whole mm.
  expect(metres(roads)).toBeCloseTo(7938.8027, 3);
  expect(metres(roads.filter(({ parcelId }) => parcelId !== null))).toBeCloseTo(238.4935, 2);
});
