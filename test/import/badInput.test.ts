/** Every bad file gets its code, its path and its facts; nothing is half-read. */
import { describe, expect, it } from "vitest";
import { checkFileSize } from "../../shared/formats/index.ts";
import { type DataFiles, importData } from "../../shared/importData.ts";
import { languages, problemText } from "../../shared/texts/index.ts";

const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } };
const square = (x: number, y: number, size = 40): number[][] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const parcel = (coordinates: unknown, properties: object = {}, type = "Polygon"): object => ({
  type: "Feature",
  properties: { ejerlavkode: 10851, matrikelnr: "1a", registreretareal: 1600, ...properties },
  geometry: { type, coordinates },
});
const file = (...features: unknown[]): string => JSON.stringify({ type: "FeatureCollection", crs, features });
const [e, n] = [700_000, 6_150_000];
const at = "/parcels/features/0";

interface Row {
  name: string;
  files: DataFiles;
  code: string;
  path: string;
  facts?: object;
}
const one = (name: string, text: string, code: string, path: string, facts: object = {}): Row => ({
  name,
  files: { parcels: text },
  code,
  path,
  facts,
});

const rows: Row[] = [
  one("text that is not JSON", "ejerlavkode;matrikelnr", "not-json", "/parcels", { length: 22 }),
  one("a file in Latin-1", file(parcel([square(e, n)], { matrikelnr: "1\ufffd" })), "not-json", "/parcels", {
    reason: "not-utf-8",
  }),
  one("JSON that is no GeoJSON", '{"parcels":[]}', "geojson-invalid", "/parcels/type", { reason: "type" }),
  one("a list", "[1,2]", "geojson-invalid", "/parcels", { reason: "root" }),
  one("no list of features", '{"type":"FeatureCollection"}', "geojson-invalid", "/parcels/features", {
    reason: "features",
  }),
  one("no features", file(), "geojson-invalid", "/parcels/features", { reason: "no-features" }),
  one("a feature that is none", file({ type: "Parcel" }), "geojson-invalid", `${at}/type`, { found: "Parcel" }),
  one("a geometry that is none", file(parcel([], {}, "Circle")), "geojson-invalid", `${at}/geometry/type`, {
    found: "Circle",
  }),
  one("brackets 60 deep", `${"[".repeat(60)}${"]".repeat(60)}`, "geojson-invalid", "/parcels", {
    reason: "too-deep",
    most: 50,
  }),
  one("a feature with a crs of its own", file({ ...parcel([square(e, n)]), crs }), "crs-unsupported", `${at}/crs`),
  one("an unknown crs", file(parcel([square(e, n)])).replace("25832", "23032"), "crs-unsupported", "/parcels/crs", {
    found: "urn:ogc:def:crs:EPSG::23032",
  }),
  one(
    "metres without a crs",
    file(parcel([square(e, n)])).replace(/"crs".*?}},/, ""),
    "crs-missing",
    `${at}/geometry/coordinates/0/0`,
    { found: "700000, 6150000" },
  ),
  one("a crs of null", `{"type":"FeatureCollection","crs":null,"features":[]}`, "crs-missing", "/parcels/crs"),
  one(
    "degrees said to be metres",
    file(parcel([square(12, 55, 1)])),
    "coordinates-outside-denmark",
    `${at}/geometry/coordinates/0/0`,
    { found: "12, 55", crs: "EPSG:25832" },
  ),
  one(
    "northing before easting",
    file(parcel([square(n, e)])),
    "coordinates-swapped",
    `${at}/geometry/coordinates/0/0`,
    { found: "6150000, 700000", count: 5 },
  ),
  one(
    "a place outside Denmark",
    file(parcel([square(e, 5_000_000)])),
    "coordinates-outside-denmark",
    `${at}/geometry/coordinates/0/0`,
  ),
  one(
    "text where a coordinate belongs",
    file(parcel([[["700000", n]]])),
    "coordinate-not-a-number",
    `${at}/geometry/coordinates/0/0/0`,
    { found: "700000" },
  ),
  one(
    "null where a coordinate belongs",
    file(parcel([[[e, null]]])),
    "coordinate-not-a-number",
    `${at}/geometry/coordinates/0/0/1`,
  ),
  one(
    "a number too large to hold",
    file(parcel([[[e, 1]]])).replace("700000,1]", "700000,1e999]"),
    "coordinate-not-a-number",
    `${at}/geometry/coordinates/0/0/1`,
    { found: "Infinity" },
  ),
  one("an empty polygon", file(parcel([])), "polygon-empty", `${at}/geometry`),
  one("a ring that does not close", file(parcel([square(e, n).slice(0, 4)])), "ring-not-closed", `${at}/geometry`),
  one(
    "a ring of two corners",
    file(
      parcel([
        [
          [e, n],
          [e + 1, n],
          [e, n],
        ],
      ]),
    ),
    "ring-too-short",
    `${at}/geometry`,
  ),
  one(
    "a self-crossing polygon",
    file(
      parcel([
        [
          [e, n],
          [e + 40, n + 40],
          [e + 40, n],
          [e, n + 40],
          [e, n],
        ],
      ]),
    ),
    "polygon-self-crossing",
    `${at}/geometry`,
  ),
  one(
    "a hole outside its ring",
    file(parcel([square(e, n), square(e + 100, n, 10)])),
    "polygon-hole-outside",
    `${at}/geometry`,
  ),
  one(
    "a hole across its ring",
    file(parcel([square(e, n), square(e + 35, n + 10, 10)])),
    "polygon-hole-crossing",
    `${at}/geometry`,
  ),
  one("a parcel twice", file(parcel([square(e, n)]), parcel([square(e + 50, n)])), "parcel-twice", at, {
    id: "10851-1a",
  }),
  one("a parcel with a point for ground", file(parcel([e, n], {}, "Point")), "parcel-without-area", `${at}/geometry`, {
    id: "10851-1a",
  }),
  one(
    "a parcel whose registered area is zero",
    file(parcel([square(e, n)], { registreretareal: 0 })),
    "parcel-without-area",
    `${at}/properties`,
    { id: "10851-1a" },
  ),
  one(
    "text for an area",
    file(parcel([square(e, n)], { registreretareal: "1.600 m2" })),
    "wrong-type",
    `${at}/properties`,
    { field: "registreretareal", found: "1.600 m2" },
  ),
  one("a negative area", file(parcel([square(e, n)], { registreretareal: -1 })), "out-of-range", `${at}/properties`, {
    least: 0,
    found: "-1",
  }),
  one(
    "a parcel without a number",
    file(parcel([square(e, n)], { matrikelnr: null })),
    "missing-field",
    `${at}/properties`,
    { field: "matrikelnr" },
  ),
  {
    name: "terrain with northing first",
    files: { parcels: file(parcel([square(e, n)])), terrain: `${n} ${e} 1.5` },
    code: "coordinates-swapped",
    path: "/terrain/lines/1",
    facts: { line: 1 },
  },
  {
    name: "terrain with text for a level",
    files: { parcels: file(parcel([square(e, n)])), terrain: `x,y,z\n${e},${n},lavt` },
    code: "points-invalid",
    path: "/terrain/lines/2",
    facts: { line: 2 },
  },
  {
    name: "terrain of two points",
    files: { parcels: file(parcel([square(e, n)])), terrain: `${e} ${n} 1\n${e + 1} ${n} 1` },
    code: "points-invalid",
    path: "/terrain",
    facts: { points: 2 },
  },
];

describe("bad files", () => {
  for (const row of rows) {
    it(`refuses ${row.name} with ${row.code}`, () => {
      const made = importData(row.files);
      expect(made.ok).toBe(false);
      if (made.ok) return;
      const issue = made.issues[0];
      expect(issue.code).toBe(row.code);
      expect(issue.path.startsWith(row.path)).toBe(true);
      expect(issue.facts).toMatchObject(row.facts ?? {});
      for (const language of languages) expect(problemText(issue, language).length).toBeGreaterThan(20);
    });
  }

  it("refuses a file of 200 MB by its size, before it is read", () => {
    expect(checkFileSize(200_000_000)).toMatchObject([{ code: "file-too-large", facts: { most: 50_000_000 } }]);
  });

  it("refuses a polygon of 1,000,000 corners by counting them, with the limit", () => {
    const corners = Array.from({ length: 1_000_000 }, (_, i) => [e + i / 1000, n]);
    const text = file(parcel([corners]));
    expect(importData({ parcels: text })).toEqual({
      ok: false,
      issues: [
        {
          path: `${at}/geometry/coordinates/0`,
          code: "too-many-corners",
          facts: { corners: 1_000_000, most: 100_000 },
        },
      ],
    });
  });

  it("refuses many polygons that have too many corners together", () => {
    const ring = Array.from({ length: 60_000 }, (_, i) => [e + i / 1000, n]);
    const made = importData({ parcels: file(...Array.from({ length: 9 }, () => parcel([ring]))) });
    expect(made).toMatchObject({
      ok: false,
      issues: [{ code: "too-many-corners", facts: { corners: 540_000, most: 500_000 } }],
    });
  });

  it("refuses more features than the limit", () => {
    const text = `{"type":"FeatureCollection","features":[${"0,".repeat(50_000)}0]}`;
    expect(importData({ parcels: text })).toMatchObject({
      ok: false,
      issues: [{ code: "too-many-features", facts: { features: 50_001, most: 50_000 } }],
    });
  });

  it("tells what is wrong in all files at once", () => {
    const made = importData({ parcels: "{", buildings: "[]", terrain: "x,y" });
    expect(made.ok ? [] : made.issues.map(({ path, code }) => [path, code])).toEqual([
      ["/parcels", "not-json"],
      ["/buildings", "geojson-invalid"],
      ["/terrain", "points-invalid"],
    ]);
  });

  it("uses the good rows of a file with bad ones, and lists the bad", () => {
    const made = importData({ parcels: file(parcel([square(e, n)]), parcel([square(e + 50, n)], { matrikelnr: "" })) });
    expect(made).toMatchObject({
      ok: true,
      value: {
        parcels: [{ id: "10851-1a" }],
        unused: [{ path: "/parcels/features/1/properties", code: "missing-field" }],
        read: { parcels: 2 },
      },
    });
  });
});
