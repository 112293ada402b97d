import { describe, expect, it } from "vitest";
import { damageByThing } from "./damageByThing.ts";
import { noret } from "./demo/index.ts";
import { toLonLat } from "./geo/index.ts";
import { type ExposureFile, importExposure } from "./importExposure.ts";
import type { CaseFile, Exposure, Parcel, Position } from "./model/index.ts";
import { languages, unusedRowText } from "./texts/index.ts";

const [east, north] = [700_000, 6_170_000];
const at = ([x, y]: readonly [number, number]): Position => [east + x, north + y];
const box = (x: number, y: number, width: number, height: number): [number, number][] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];
const lot = (matrikelnr: string, x: number, levelM: number): Parcel => ({
  ...{ id: `1-${matrikelnr}`, ejerlavkode: 1, matrikelnr, kind: "lot", registeredAreaM2: null, propertyValue: null },
  terrain: { levelM, rule: "typed" },
  geometry: { type: "Polygon", coordinates: [box(x, 0, 50, 100).map(at)] },
});
/** Two lots of 50 m × 100 m beside each other: the western at 1.00 m, the eastern at 3.00 m. */
const parcels = [lot("1b", 50, 3), lot("1a", 0, 1)];
const empty: Exposure = { roads: [], fields: [], assets: [] };

const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } };
type Row = [type: string, coordinates: unknown, properties?: object];
const area = (...rings: [number, number][][]): unknown => rings.map((ring) => ring.map(at));
const line = (...corners: [number, number][]): unknown => corners.map(at);
const file = (...rows: Row[]): string =>
  JSON.stringify({
    ...{ type: "FeatureCollection", crs },
    features: rows.map(([type, coordinates, properties = {}]) => ({
      ...{ type: "Feature", properties },
      geometry: { type, coordinates },
    })),
  });
const read = (given: Omit<ExposureFile, "bytes">, exposure = empty) => {
  const found = importExposure(given, { parcels, exposure });
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
};
const refused = (given: ExposureFile, exposure = empty) => {
  const found = importExposure(given, { parcels, exposure });
  return found.ok ? [] : found.issues.map(({ code }) => code);
};
const codes = (given: Omit<ExposureFile, "bytes">) => read(given).unused.map(({ path, code }) => [path, code]);

describe("roads of a file", () => {
  const road: Row = ["LineString", line([0, 20], [130, 20]), { VEJNAVN: "Havnevej" }];

  it("are cut at the border, named by the file, and kept without a parcel where they lie on none, which is told", () => {
    const found = read({ kind: "roads", text: file(road) });
    expect(found.exposure.roads).toEqual([
      { id: "Havnevej-1", parcelId: "1-1a", line: [at([0, 20]), at([50, 20])] },
      { id: "Havnevej-2", parcelId: "1-1b", line: [at([50, 20]), at([100, 20])] },
      { id: "Havnevej-3", parcelId: null, line: [at([100, 20]), at([130, 20])] },
    ]);
    expect(found).toMatchObject({ columns: { name: "VEJNAVN" }, rows: { read: 1, used: 1 }, unused: [] });
    expect(found.notes).toEqual([
      { code: "cut-by-parcels", facts: { rows: 1, pieces: 3 } },
      { code: "roads-on-no-parcel", facts: { metres: 30 } },
    ]);
  });

  it("get free ids beside those the case has, and numbers where nobody has named them", () => {
    const [first] = read({ kind: "roads", text: file(road) }).exposure.roads;
    const again = read({ kind: "roads", text: file(road) }, { ...empty, roads: [first!] });
    expect(again.exposure.roads.map(({ id }) => id)).toEqual(["Havnevej-2", "Havnevej-3", "Havnevej-4"]);
    const unnamed: Row = ["LineString", line([5, 5], [9, 5])];
    const ids = read({ kind: "roads", text: file(unnamed, unnamed) }).exposure.roads.map(({ id }) => id);
    expect(ids).toEqual(["vej-1", "vej-2"]);
  });

  it("are as many as the parts of a multi-line, all of one row", () => {
    const parts: Row = ["MultiLineString", [line([1, 1], [9, 1]), line([1, 5], [9, 5])]];
    expect(read({ kind: "roads", text: file(parts) })).toMatchObject({
      rows: { read: 1, used: 1 },
      exposure: { roads: [{ id: "vej-1" }, { id: "vej-2" }] },
    });
  });

  it("may be in longitude and latitude, and are then in whole mm of EPSG:25832", () => {
    const ends = [at([5, 20]), at([45, 20])].map(toLonLat);
    const text = JSON.stringify({ type: "LineString", coordinates: ends });
    expect(read({ kind: "roads", text }).exposure.roads).toMatchObject([{ line: [at([5, 20]), at([45, 20])] }]);
  });

  it("cost by hand 50 m · 20 kr. = 1,000 kr. where half of 100 m lies under 0.50 m of water", () => {
    const { exposure } = read({ kind: "roads", text: file(["LineString", line([0, 20], [100, 20])]) });
    expect(lossAt(1.5, exposure)).toEqual([
      ["vej-1", 100_000],
      ["vej-2", 0],
    ]);
  });
});

describe("fields of a file", () => {
  const wheat: Row = ["Polygon", area(box(20, 10, 60, 20)), { Marknr: "12-0", AFGROEDE: "vinterhvede" }];

  it("are cut at the border: 60 m × 20 m of which 30 m lie on each lot", () => {
    const { exposure, columns, notes } = read({ kind: "fields", text: file(wheat) });
    expect(columns).toEqual({ name: "Marknr", crop: "AFGROEDE" });
    expect(exposure.fields.map(({ id, parcelId, crop }) => [id, parcelId, crop])).toEqual([
      ["12-0-1", "1-1a", "Vinterhvede"],
      ["12-0-2", "1-1b", "Vinterhvede"],
    ]);
    expect(notes).toEqual([{ code: "cut-by-parcels", facts: { rows: 1, pieces: 2 } }]);
  });

  it("cost by hand 600 m² · 1.4 kr. = 840 kr. on the lot that is under water, and nothing on the dry one", () => {
    expect(lossAt(1.5, read({ kind: "fields", text: file(wheat) }).exposure)).toEqual([
      ["12-0-1", 84_000],
      ["12-0-2", 0],
    ]);
  });

  it("know the crop in English, and from the property that the person chose", () => {
    const text = file(["Polygon", area(box(1, 1, 10, 10)), { afgroede: "701", hvad: "Sugar beet" }]);
    expect(codes({ kind: "fields", text })).toEqual([["/features/0/properties", "crop-not-found"]]);
    expect(read({ kind: "fields", text, columns: { crop: "hvad" } }).exposure.fields).toMatchObject([
      { crop: "Sukkeroer" },
    ]);
  });

  it("are not guessed where the crop is unknown: listed with the nearest, and read as what the person then chooses", () => {
    const text = file(wheat, ["Polygon", area(box(1, 40, 10, 10)), { afgroede: "Permanent græs, lavt udbytte" }]);
    const columns = { crop: "afgroede" };
    const found = read({ kind: "fields", text: text.replace("AFGROEDE", "afgroede"), columns });
    expect(found.rows).toEqual({ read: 2, used: 1 });
    expect(found.unknownCrops).toMatchObject([{ found: "Permanent græs, lavt udbytte", rows: 1 }]);
    expect(found.unknownCrops[0]?.nearest[0]).toBe("Græs, permanent");
    expect(unusedRowText(found.unused[0]!, "da")).toContain("Nærmest er Græs, permanent");
    const crops = { "Permanent græs, lavt udbytte": "Græs, permanent" };
    const chosen = read({ kind: "fields", text: text.replace("AFGROEDE", "afgroede"), columns, crops });
    expect(chosen).toMatchObject({ unused: [], unknownCrops: [], rows: { used: 2 } });
    expect(chosen.exposure.fields.at(-1)?.crop).toBe("Græs, permanent");
  });

  it("ask for the property of the crop once, not row by row, where the file has none known", () => {
    const text = file(["Polygon", area(box(1, 1, 9, 9)), { x: 1 }], ["Polygon", area(box(1, 20, 9, 9)), { x: 2 }]);
    expect(read({ kind: "fields", text })).toMatchObject({
      properties: ["x"],
      unused: [{ path: "/features", code: "missing-field" }],
      rows: { read: 2, used: 0 },
    });
  });

  it("tell the ground that no parcel has, and refuse a field on none", () => {
    const half: Row = ["Polygon", area(box(80, 10, 40, 10)), { afgroede: "Rug" }];
    const away: Row = ["Polygon", area(box(500, 10, 40, 10)), { afgroede: "Rug" }];
    const found = read({ kind: "fields", text: file(half, away) });
    expect(found.notes).toEqual([{ code: "ground-on-no-parcel", facts: { areaM2: 200 } }]);
    expect(found.unused).toMatchObject([{ path: "/features/1/geometry", code: "on-no-parcel" }]);
    expect(found.exposure.fields).toMatchObject([{ parcelId: "1-1b" }]);
  });
});

describe("assets of a file", () => {
  const told = { titel: "Pumpe", dybde: 0.3, skade_kr: "125000.5", kilde: "Forsyningen, 2025" };
  const pump: Row = ["Polygon", area(box(44, 10, 10, 10)), told];

  it("belong whole to the parcel with most of them, and that is told", () => {
    const found = read({ kind: "assets", text: file(pump) });
    expect(found.exposure.assets).toMatchObject([
      {
        ...{ id: "Pumpe", parcelId: "1-1a", title: "Pumpe", fromDepthM: 0.3, damageOere: 12_500_050 },
        citation: "Forsyningen, 2025",
      },
    ]);
    expect(found.notes).toEqual([{ code: "assets-on-most-of-them", facts: { assets: 1 } }]);
    expect(lossAt(1.5, found.exposure)).toEqual([["Pumpe", 12_500_050]]);
    expect(lossAt(1.2, found.exposure)).toEqual([["Pumpe", 0]]);
  });

  it("take the source typed for the file where a row has none, and are refused where neither has", () => {
    const text = file(["Polygon", area(box(4, 10, 10, 10)), { ...told, kilde: "" }]);
    expect(read({ kind: "assets", text, citation: "Skøn" }).exposure.assets).toMatchObject([{ citation: "Skøn" }]);
    expect(codes({ kind: "assets", text })).toEqual([["/features/0/properties", "missing-field"]]);
  });

  it("tell every number that cannot be one", () => {
    const wrong = { titel: "x".repeat(201), dybde: 51, skade_kr: -1, kilde: "K" };
    const { unused } = read({ kind: "assets", text: file(["Polygon", area(box(4, 10, 10, 10)), wrong]) });
    expect(unused.map(({ code, facts }) => [code, facts.field])).toEqual([
      ["out-of-range", "dybde"],
      ["out-of-range", "skade_kr"],
      ["out-of-range", "titel"],
    ]);
  });
});

describe("bad input", () => {
  it.each<[string, ExposureFile["kind"], Row, string]>([
    ["a point where a line is asked", "roads", ["Point", at([5, 5])], "geometry-kind-wrong"],
    ["an area where a line is asked", "roads", ["Polygon", area(box(1, 1, 5, 5))], "geometry-kind-wrong"],
    ["a line of one place", "roads", ["LineString", line([5, 5], [5, 5])], "line-too-short"],
    [
      "a line where an area is asked",
      "fields",
      ["LineString", line([1, 1], [5, 5]), { crop: "Rug" }],
      "geometry-kind-wrong",
    ],
    [
      "a point where an asset is asked",
      "assets",
      ["Point", at([5, 5]), { titel: "P", dybde: 0, tab: 1, kilde: "K" }],
      "geometry-kind-wrong",
    ],
    [
      "an edge that crosses itself",
      "fields",
      ["Polygon", [line([1, 1], [9, 9], [9, 1], [1, 9], [1, 1])], { crop: "Rug" }],
      "polygon-self-crossing",
    ],
    [
      "an asset on no parcel",
      "assets",
      ["Polygon", area(box(900, 1, 5, 5)), { titel: "P", dybde: 0, tab: 1, kilde: "K" }],
      "on-no-parcel",
    ],
  ])("is listed with its row: %s", (_, kind, row, code) => {
    const { unused, rows } = read({ kind, text: file(row) });
    expect(unused.map((issue) => issue.code)).toEqual([code]);
    expect(unused[0]?.path).toMatch(/^\/features\/0\//);
    expect(rows).toEqual({ read: 1, used: 0 });
    for (const language of languages) expect(unusedRowText(unused[0]!, language)).toMatch(/\S\. \S/);
  });

  it("refuses a file as a whole that is in another system, too large, empty, or no GeoJSON", () => {
    const text = file(["LineString", line([1, 1], [9, 9])]);
    expect(refused({ kind: "roads", text: text.replace("25832", "23032") })).toEqual(["crs-unsupported"]);
    expect(refused({ kind: "roads", text: "", bytes: 60_000_000 })).toEqual(["file-too-large"]);
    expect(refused({ kind: "roads", text: file() })).toEqual(["geojson-invalid"]);
    expect(refused({ kind: "roads", text: "vej;x;y" })).toEqual(["not-json"]);
  });

  it("refuses more things than a case holds, those that it has counted in", () => {
    const roads = Array.from({ length: 20_000 }, (_, i) => ({ id: `v${i}`, parcelId: null, line: [] }));
    const text = file(["LineString", line([1, 1], [9, 9])]);
    expect(refused({ kind: "roads", text }, { ...empty, roads })).toEqual(["too-many-features"]);
  });

  it("says a row once, however many points it has", () => {
    const text = file(["MultiPoint", line([1, 1], [2, 2], [3, 3])]);
    expect(codes({ kind: "roads", text })).toEqual([["/features/0/geometry", "geometry-kind-wrong"]]);
  });
});

/** What each thing loses in one event: water at a level, laid flat over the two lots. */
function lossAt(levelM: number, exposure: Exposure): [string, number | null][] {
  const demo = noret();
  const sag: CaseFile = {
    ...{ ...demo, terrainRef: null, parcels, buildings: [], exposure, layers: [] },
    area: { type: "Parcels", parcelIds: parcels.map(({ id }) => id) },
    measures: demo.measures.map((one) => ({ ...one, geometry: null, crestLevelM: 9 })),
    hazards: [
      {
        ...{ source: "sea", returnPeriodYears: 100, scenarioYear: 2026, quantity: "level", levelM },
        ...{ origin: "model", datum: "DVR90", citation: "opdigtet" },
      },
    ],
  };
  const found = damageByThing(sag, new Map());
  if (!found.ok || found.value === null) throw new Error(JSON.stringify(found));
  return found.value.things.map(({ id, events }) => [id, events[0]!.withoutOere]);
}
