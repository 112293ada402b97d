/** Files of features that GDAL wrote, in every format and system that is read: to the millimetre and the letter. */
import { execFileSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { areaM2, checkGeometry, toUtm32 } from "../../shared/geo/index.ts";
import { importData } from "../../shared/importData.ts";
import { importLayer } from "../../shared/importLayer.ts";
import type { Areal, Crs } from "../../shared/model/index.ts";
import { gdal, temporaryFolder } from "../raster/gdal.ts";
import { byGdal, bytesOf, type Driver, drivers, fixture, read, rowsOf } from "./featureFiles.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const parcels = fixture("parcels-25832.geojson");
const systems = ["25832", "25833", "4326", "4258", "3857", "4093", "4094", "4095", "4096"] as const;

/** The corners of each ring, wherever it begins and whichever way it runs. */
const cornersOf = ({ type, coordinates }: Areal): string[][] =>
  (type === "Polygon" ? [coordinates] : coordinates).flatMap((rings) =>
    rings.map((ring) => [...new Set(ring.map(([x, y]) => `${x} ${y}`))].sort()),
  );

// As typed in fixtures/parcels.csv, which GDAL read.
const typed = {
  "1a": [["700000 6150000", "700000 6150030", "700040 6150000", "700040 6150030"]],
  "1æ": [
    ["700040 6150000", "700040 6150030", "700080 6150000", "700080 6150030"],
    ["700050 6150010", "700050 6150020", "700060 6150010", "700060 6150020"],
  ],
  "7000a": [
    ["700100 6150000", "700100 6150010", "700110 6150000", "700110 6150010"],
    ["700120 6150000", "700120 6150010", "700130 6150000", "700130 6150010"],
  ],
};

async function expectParcels(bytes: Uint8Array, format: string, code: string): Promise<void> {
  const file = await read(bytes);
  if (!file.ok) throw new Error(JSON.stringify(file.issues));
  expect(file.value.notes[0]).toMatchObject({ code: "read-as", facts: { format, crs: `EPSG:${code}`, rows: 3 } });
  const made = importData({ parcels: file.value });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  expect(made.value.unused).toEqual([]);
  const found = made.value.parcels.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(
    found.map(({ id, kind, registeredAreaM2, registerId, sfe }) => [id, kind, registeredAreaM2, registerId, sfe]),
  ).toEqual([
    ["9999901-1a", "lot", 1200, "101", "5001"],
    ["9999901-1æ", "lot", 1100, "102", "5001"],
    ["9999901-7000a", "road", null, "103", undefined],
  ]);
  for (const { matrikelnr, geometry } of found)
    expect(cornersOf(geometry), matrikelnr).toEqual(typed[matrikelnr as keyof typeof typed]);
}

describe("parcels that GDAL wrote", () => {
  const formats: [string, Driver, string[]][] = [
    ["GeoPackage", "GPKG", []],
    ["FlatGeobuf", "FlatGeobuf", []],
    ["Shapefile", "ESRI Shapefile", ["-lco", "ENCODING=ISO-8859-1"]],
    ["Shapefile", "ESRI Shapefile", ["-lco", "ENCODING=UTF-8"]],
    ["GML", "GML", ["-dsco", "FORMAT=GML3.2"]],
    ["GML", "GML", ["-dsco", "FORMAT=GML3"]],
  ];
  for (const [format, driver, options] of formats)
    for (const code of systems)
      it(`are read right from ${format} ${options.join(" ")} in EPSG:${code}`, async () => {
        await expectParcels(byGdal(folder.path, driver, parcels, "-t_srs", `EPSG:${code}`, ...options), format, code);
      });

  it("are read right from KML, and from the KMZ that it is packed as", async () => {
    const kml = byGdal(folder.path, "KML", parcels, "-t_srs", "EPSG:4326");
    await expectParcels(kml, "KML", "4326");
    const { zipBytes } = await import("../../shared/formats/zip.ts");
    await expectParcels(zipBytes([{ path: "doc.kml", content: kml }]), "KML", "4326");
  });

  it("are read right from GML 2, where `coordinates` have commas", async () => {
    await expectParcels(byGdal(folder.path, "GML", parcels, "-dsco", "FORMAT=GML2"), "GML", "25832");
  });

  it("are read right from a GeoPackage without an index of places, and one with heights and measures", async () => {
    await expectParcels(byGdal(folder.path, "GPKG", parcels, "-lco", "SPATIAL_INDEX=NO"), "GeoPackage", "25832");
    await expectParcels(byGdal(folder.path, "GPKG", parcels, "-dim", "XYZM"), "GeoPackage", "25832");
  });
});

describe("heights", () => {
  for (const driver of Object.keys(drivers) as Driver[])
    it(`of a line in ${driver} are counted and not used`, async () => {
      const options = driver === "KML" ? ["-t_srs", "EPSG:4326"] : [];
      const { features, notes } = await rowsOf(byGdal(folder.path, driver, fixture("dike-z.geojson"), ...options));
      expect(features.map(({ geometry }) => geometry)).toEqual([
        {
          type: "LineString",
          coordinates: [
            [700000, 6149990],
            [700050, 6149985],
            [700130, 6149990],
          ],
        },
      ]);
      expect(notes).toContainEqual({ code: "heights-not-used", facts: { positions: 3 } });
      expect(features[0]!.properties).toMatchObject(driver === "KML" ? { name: "dige" } : { name: "dige" });
    });
});

describe("projection", () => {
  // A net of places over each system's own part of Denmark; PROJ, through gdaltransform, is the judge.
  const net = (west: number, east: number): [number, number][] =>
    Array.from({ length: 36 }, (_, i) => [west + ((east - west) * (i % 6)) / 5, 54.5 + (3.3 * Math.floor(i / 6)) / 5]);
  const parts: Record<string, [number, number]> = {
    ...{ "25833": [9, 15.5], "4326": [8, 15.5], "4258": [8, 15.5], "3857": [8, 15.5] },
    ...{ "4093": [8, 10], "4094": [9, 11], "4095": [10.5, 13], "4096": [14.5, 15.5] },
  };

  it.each(Object.keys(parts))("of EPSG:%s agrees with PROJ to the millimetre", (code) => {
    const places = net(...parts[code]!);
    const lines = (numbers: readonly (readonly number[])[]) => numbers.map((one) => one.join(" ")).join("\n");
    const by = (from: string, to: string, input: string): number[][] =>
      gdalWith(input, "gdaltransform", "-s_srs", from, "-t_srs", to)
        .trim()
        .split("\n")
        .map((line) => line.split(" ").slice(0, 2).map(Number));
    const inSystem = by("EPSG:4258", `EPSG:${code}`, lines(places));
    const expected = by(`EPSG:${code}`, "EPSG:25832", lines(inSystem));
    inSystem.forEach(([x, y], i) => {
      const found = toUtm32([x!, y!], `EPSG:${code}` as Crs);
      expect(Math.hypot(found[0] - expected[i]![0]!, found[1] - expected[i]![1]!)).toBeLessThanOrEqual(0.001);
    });
  });
});

describe("the Matrikelkort in GML", () => {
  const bytes = bytesOf(fixture("matrikelkort.gml"));
  const prefers = [/^jordstykke/i];

  it("gives its parcels, roads among them, with their registered areas and properties", async () => {
    const file = await read(bytes, { prefers });
    if (!file.ok) throw new Error(JSON.stringify(file.issues));
    expect(file.value.notes).toEqual([
      {
        code: "read-as",
        facts: { format: "GML", layer: "Jordstykke", others: 3, crs: "EPSG:25832", rows: 4 },
      },
    ]);
    const made = importData({ parcels: file.value });
    if (!made.ok) throw new Error("refused");
    const { parcels, unused, notes } = made.value;
    expect(unused).toEqual([]);
    expect(notes.at(-1)).toMatchObject({ note: { code: "no-registered-area", facts: { parcels: 1, of: 4 } } });
    // By hand: 40 × 30; 40 × 30 less a hole of 10 × 10; two patches of 20 × 30; two roads of 10 × 10.
    expect(
      parcels.map((one) => [one.id, one.kind, one.registerId, one.sfe, one.registeredAreaM2, areaM2(one.geometry)]),
    ).toEqual([
      ["9999901-12æ", "lot", "101", "5001", 1200, 1200],
      ["9999901-12b", "lot", "102", "5001", 1100, 1100],
      ["9999901-13", "lot", "103", undefined, 1190, 1200],
      ["9999901-7000a", "road", "104", undefined, null, 200],
    ]);
  });

  it("covers together what GDAL finds that it does", () => {
    // GDAL writes what it found of the schema beside the file.
    copyFileSync(fixture("matrikelkort.gml"), folder.path("matrikelkort.gml"));
    const said = gdal(
      ...(["ogrinfo", "-q", folder.path("matrikelkort.gml"), "-dialect", "sqlite", "-sql"] as const),
      "SELECT ST_Area(ST_Union(geometry)) AS union_m2 FROM Jordstykke",
    );
    // By hand: 1,200 + 1,100 + 1,200 + 200; no two of them overlap.
    expect(said).toMatch(/union_m2 \(Real\) = 3700\b/);
  });

  it("gives its other layers where they are asked for", async () => {
    const roads = await rowsOf(bytes, { layer: "OptagetVej" });
    expect(roads.features).toEqual([
      {
        geometry: {
          type: "LineString",
          coordinates: [
            [700080, 6150005],
            [700100, 6150005],
            [700120, 6150005.5],
          ],
        },
        properties: {
          ...{ gml_id: "dk.gst.mat.vej.201", featureID: "201", landsejerlavskode: "9999901", matrikelnummer: "13" },
          jordstykkeID: "103",
        },
      },
    ]);
    const properties = await rowsOf(bytes, { layer: "SamletFastEjendom" });
    // Two parcels side by side, which share an edge, are one area: 40 × 30 twice, less the hole.
    const property = properties.features[0]!.geometry as Areal;
    expect([areaM2(property), property.coordinates.length]).toEqual([2300, 1]);
    expect(checkGeometry(property, "")).toEqual([]);
  });

  it("asks which layer where nothing says, and names them", async () => {
    const file = await read(bytes);
    expect(file).toMatchObject({
      ok: false,
      issues: [
        {
          code: "layer-not-chosen",
          facts: { layers: "Jordstykke\nSamletFastEjendom\nOptagetVej\nCentroide" },
        },
      ],
    });
  });
});

describe("a map layer", () => {
  it("is read from a GeoPackage as from GeoJSON", async () => {
    const frame = {
      ...{ id: "lag", kind: "private-road" as const, title: "Veje", covers: null, withinM: 5, synthetic: false },
      source: { text: "opfundet", link: null, date: null },
    };
    const file = await read(byGdal(folder.path, "GPKG", fixture("dike-z.geojson"), "-t_srs", "EPSG:25833"), {
      splitParts: true,
    });
    expect(importLayer(file, frame)).toMatchObject({
      features: [{ geometry: { type: "LineString", coordinates: { 0: [700000, 6149990] } } }],
    });
  });
});

function gdalWith(input: string, program: string, ...args: string[]): string {
  return execFileSync(program, args, { encoding: "utf8", input });
}
