/** Files of features that something is wrong with, in each format: a clear code, and a reason where the code has several. */
import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { zipBytes } from "../../shared/formats/zip.ts";
import { importData } from "../../shared/importData.ts";
import { languages, problemText } from "../../shared/texts/index.ts";
import { gdal, temporaryFolder } from "../raster/gdal.ts";
import { byGdal, bytesOf, type Driver, faultOf, fixture, read, rowsOf, zipShapefile } from "./featureFiles.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const parcels = fixture("parcels-25832.geojson");
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file of shapes in well-known text, as GDAL reads them. */
function shapes(name: string, rows: readonly string[]): string {
  const path = folder.path(`${name}.csv`);
  writeFileSync(path, ["WKT,navn", ...rows.map((wkt, i) => `"${wkt}",æ${i}`)].join("\n"));
  return path;
}
const asShapes = (crs: string): string[] => [
  "-oo",
  "GEOM_POSSIBLE_NAMES=WKT",
  "-oo",
  "KEEP_GEOM_COLUMNS=NO",
  "-a_srs",
  crs,
];

async function expectFault(bytes: Uint8Array, code: string, facts: object = {}): Promise<void> {
  const fault = await faultOf(bytes);
  expect(fault).toMatchObject({ code, facts });
  // It can be told, in both languages.
  for (const language of languages) expect(problemText(fault, language)).not.toMatch(/undefined|\[object|NaN/);
}

const three: Driver[] = ["GPKG", "FlatGeobuf", "ESRI Shapefile"];
const all: Driver[] = [...three, "GML"];

describe("in every format", () => {
  const made = new Map<Driver, Uint8Array>();
  beforeAll(() => {
    for (const driver of [...all, "KML"] as Driver[])
      made.set(driver, byGdal(folder.path, driver, parcels, ...(driver === "KML" ? ["-t_srs", "EPSG:4326"] : [])));
  });

  it.each([
    ["GPKG", "damaged"],
    ["FlatGeobuf", "damaged"],
    ["ESRI Shapefile", "zip"],
    ["GML", "xml"],
    ["KML", "xml"],
  ] as const)("%s that is cut short is refused", async (driver, reason) => {
    const whole = made.get(driver)!;
    for (const part of [0.3, 0.6, 0.95])
      await expectFault(whole.subarray(0, Math.floor(whole.length * part)), "features-invalid", { reason });
  });

  it.each(all)("%s in a system that is not read is refused, and says which", async (driver) => {
    const fault = await faultOf(byGdal(folder.path, driver, parcels, "-t_srs", "EPSG:23032"));
    expect(fault.code).toBe("crs-unsupported");
    expect(String(fault.facts.found)).toMatch(/23032|ED_?1?9?50/);
  });

  it.each(three)("%s that names no system is refused, not guessed", async (driver) => {
    const rows = shapes("none", ["POINT (700000 6150000)"]);
    const bytes = byGdal(folder.path, driver, rows, "-oo", "GEOM_POSSIBLE_NAMES=WKT");
    await expectFault(bytes, "crs-missing");
  });

  it.each(all)("%s with the axes the other way round is refused, not turned", async (driver) => {
    const rows = shapes("turned", ["POINT (6150000 700000)"]);
    await expectFault(byGdal(folder.path, driver, rows, ...asShapes("EPSG:25832")), "coordinates-swapped", {
      ...{ found: "6150000, 700000", crs: "EPSG:25832" },
    });
  });

  it.each(all)("%s in another system than it says lies outside Denmark", async (driver) => {
    const rows = shapes("wrong", ["POINT (700000 6150000)"]);
    await expectFault(byGdal(folder.path, driver, rows, ...asShapes("EPSG:4093")), "coordinates-outside-denmark", {
      ...{ found: "700000, 6150000", crs: "EPSG:4093" },
    });
  });

  it.each(["GPKG", "FlatGeobuf", "GML"] as Driver[])("%s with an arc is refused, not straightened", async (driver) => {
    const arc =
      "CURVEPOLYGON (CIRCULARSTRING (700000 6150000,700010 6150010,700020 6150000,700010 6149990,700000 6150000))";
    const bytes = byGdal(folder.path, driver, shapes("arc", [arc]), ...asShapes("EPSG:25832"), "-nlt", "CURVEPOLYGON");
    await expectFault(bytes, "features-invalid", { reason: "curve" });
  });

  it.each(["GPKG", "FlatGeobuf", "GML"] as Driver[])(
    "%s with a collection of several kinds is refused",
    async (driver) => {
      const mixed = "GEOMETRYCOLLECTION (POINT (700000 6150000),LINESTRING (700000 6150000,700010 6150000))";
      const bytes = byGdal(folder.path, driver, shapes("mixed", [mixed]), ...asShapes("EPSG:25832"));
      await expectFault(bytes, "features-invalid", { reason: "type", found: "GeometryCollection" });
    },
  );

  it.each(all)("%s with nothing in it is refused", async (driver) => {
    const bytes = byGdal(folder.path, driver, parcels, "-where", "matrikelnr = 'findes ikke'");
    const fault = await faultOf(bytes);
    // GDAL writes no feature at all into an empty GML, and so no layer.
    expect(fault).toMatchObject({
      code: "features-invalid",
      facts: { reason: driver === "GML" ? "no-layers" : "no-features" },
    });
  });

  it.each(three)("%s of 50,001 rows is refused by its count", async (driver) => {
    const rows = shapes(
      "many",
      Array.from({ length: 50_001 }, (_, i) => `POINT (${700_000 + i / 1000} 6150000)`),
    );
    const bytes = byGdal(folder.path, driver, rows, ...asShapes("EPSG:25832"));
    await expectFault(bytes, "too-many-features", { features: 50_001, most: 50_000 });
  });

  it("a parcel that stands twice is used by none of its rows", async () => {
    const path = folder.path("twice.gpkg");
    gdal("ogr2ogr", "-f", "GPKG", path, parcels, "-nln", "jordstykke");
    gdal("ogr2ogr", "-append", path, parcels, "-nln", "jordstykke", "-where", "matrikelnr = '1a'");
    const file = await read(bytesOf(path));
    if (!file.ok) throw new Error("refused");
    const data = importData({ parcels: file.value });
    expect(data).toMatchObject({ ok: true, value: { parcels: { length: 2 } } });
    expect(data.ok && data.value.unused.map(({ code, path: at }) => [code, at])).toEqual([
      ["parcel-twice", "/parcels/features/0"],
      ["parcel-twice", "/parcels/features/3"],
    ]);
  });
});

describe("a file", () => {
  it("beyond the limit is refused by its size", async () => {
    await expectFault(new Uint8Array(50_000_001), "file-too-large", { most: 50_000_000 });
  });

  it("of no bytes, or of a format that is not read, is refused with those that are", async () => {
    await expectFault(new Uint8Array(), "format-unknown", { reason: "empty" });
    await expectFault(utf8("matrikelnr;kote\n1a;2,5"), "format-unknown");
    await expectFault(zipBytes([{ path: "læs mig.txt", content: "intet" }]), "format-unknown", { reason: "zip" });
  });

  it("that is a zip of several is refused, for which is meant cannot be told", async () => {
    const gml = readFileSync(fixture("matrikelkort.gml"));
    const bytes = zipBytes(["a.gml", "b.gml"].map((path) => ({ path, content: new Uint8Array(gml) })));
    await expectFault(bytes, "features-invalid", { reason: "several-files" });
  });
});

describe("a GeoPackage", () => {
  it("of several layers is asked which, and takes the one that is chosen", async () => {
    const path = folder.path("two.gpkg");
    gdal("ogr2ogr", "-f", "GPKG", path, parcels, "-nln", "jordstykke");
    gdal("ogr2ogr", "-update", path, fixture("dike-z.geojson"), "-nln", "dige");
    await expectFault(bytesOf(path), "layer-not-chosen", { layers: "jordstykke\ndige" });
    expect((await rowsOf(bytesOf(path), { layer: "dige" })).features).toHaveLength(1);
    expect((await rowsOf(bytesOf(path), { prefers: [/^jordstykke$/] })).features).toHaveLength(3);
    expect(await faultOf(bytesOf(path), { layer: "vej" })).toMatchObject({
      ...{ code: "layer-not-chosen", facts: { found: "vej" } },
    });
  });

  it("whose layer is a view is refused: it could compute without end", async () => {
    const path = folder.path("view.gpkg");
    gdal("ogr2ogr", "-f", "GPKG", path, parcels, "-nln", "jordstykke");
    for (const sql of [
      "ALTER TABLE jordstykke RENAME TO bag",
      "CREATE VIEW jordstykke AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS fid, geom FROM n, bag",
      "UPDATE gpkg_contents SET table_name = 'jordstykke' WHERE table_name = 'bag'",
      "UPDATE gpkg_geometry_columns SET table_name = 'jordstykke' WHERE table_name = 'bag'",
    ])
      gdal("ogrinfo", "-q", path, "-sql", sql);
    await expectFault(bytesOf(path), "features-invalid", { reason: "view" });
  });
});

describe("a shapefile", () => {
  const at = (name: string, ...options: string[]): string => {
    const path = folder.path(`${name}.shp`);
    gdal("ogr2ogr", "-f", "ESRI Shapefile", path, parcels, ...options);
    return path;
  };

  it("without its system, or without its table, is refused by the name of what is missing", async () => {
    const path = at("missing");
    await expectFault(zipShapefile(path, ["prj"]), "crs-missing");
    await expectFault(zipShapefile(path, ["dbf"]), "features-invalid", { reason: "part-missing", found: ".dbf" });
  });

  it("whose letters are not those that it says is refused", async () => {
    const path = at("latin", "-lco", "ENCODING=ISO-8859-1");
    writeFileSync(path.replace(".shp", ".cpg"), "UTF-8");
    await expectFault(zipShapefile(path), "features-invalid", { reason: "encoding" });
    writeFileSync(path.replace(".shp", ".cpg"), "KLINGON");
    await expectFault(zipShapefile(path), "features-invalid", { reason: "encoding", found: "KLINGON" });
  });

  it("that does not say its letters is read as they are, and says so", async () => {
    const names = ["1a", "1æ", "7000a"];
    for (const [encoding, taken] of [
      ["ISO-8859-1", "windows-1252"],
      ["UTF-8", "utf-8"],
    ] as const) {
      const path = at(`silent-${taken}`, "-lco", `ENCODING=${encoding}`);
      const table = path.replace(".shp", ".dbf");
      const bytes = readFileSync(table);
      bytes[29] = 0;
      writeFileSync(table, bytes);
      const { features, notes } = await rowsOf(zipShapefile(path, ["cpg"]));
      expect(features.map(({ properties }) => properties.matrikelnr)).toEqual(names);
      expect(notes).toContainEqual({ code: "letters-taken-as", facts: { encoding: taken } });
    }
  });

  it("that is cut short, or has another number of rows than shapes, is refused", async () => {
    const path = at("short");
    const whole = readFileSync(path);
    writeFileSync(path, whole.subarray(0, whole.length - 40));
    await expectFault(zipShapefile(path), "features-invalid", { reason: "truncated" });
    writeFileSync(path, whole);
    const other = at("other", "-where", "matrikelnr <> '1a'");
    writeFileSync(path.replace(".shp", ".dbf"), readFileSync(other.replace(".shp", ".dbf")));
    await expectFault(zipShapefile(path), "features-invalid", { reason: "rows", found: "3 / 2" });
  });

  it("leaves out the rows that are marked as deleted", async () => {
    const path = at("deleted");
    const table = path.replace(".shp", ".dbf");
    const bytes = readFileSync(table);
    bytes[bytes.readUInt16LE(8)] = 0x2a;
    writeFileSync(table, bytes);
    const { features } = await rowsOf(zipShapefile(path));
    expect(features.map(({ properties }) => properties.matrikelnr)).toEqual(["1æ", "7000a"]);
  });
});

describe("GML", () => {
  const feature = (geometry: string, attributes = ""): string =>
    `<?xml version="1.0" encoding="UTF-8"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:mat="m" xmlns:xlink="http://www.w3.org/1999/xlink"><wfs:member><mat:Ting gml:id="t1"><mat:navn>Ærø &amp; Ø</mat:navn>${attributes}<mat:geometri>${geometry}</mat:geometri></mat:Ting></wfs:member></wfs:FeatureCollection>`;
  const point = (srs: string, pos: string): string =>
    feature(`<gml:Point gml:id="p"${srs === "" ? "" : ` srsName="${srs}"`}><gml:pos>${pos}</gml:pos></gml:Point>`);

  // EPSG:25832 700000, 6150000 by gdaltransform.
  const [lat, lon] = ["55.4552307600832", "12.1630158295708"];

  it("puts latitude first by a URN and an OGC address, and longitude first by the short name", async () => {
    for (const [srs, pos] of [
      ["urn:ogc:def:crs:EPSG::4326", `${lat} ${lon}`],
      ["http://www.opengis.net/def/crs/EPSG/0/4258", `${lat} ${lon}`],
      ["EPSG:4326", `${lon} ${lat}`],
      ["http://www.opengis.net/gml/srs/epsg.xml#4326", `${lon} ${lat}`],
      ["urn:ogc:def:crs:OGC:1.3:CRS84", `${lon} ${lat}`],
      ["urn:ogc:def:crs:EPSG::25832", "700000 6150000"],
      ["urn:ogc:def:crs:EPSG:6.9:25832", "700000 6150000"],
      ["urn:ogc:def:crs,crs:EPSG::25832,crs:EPSG::5799", "700000 6150000 2.5"],
    ] as const) {
      const { features } = await rowsOf(utf8(point(srs, pos)));
      const [x, y] = features[0]!.geometry!.coordinates as [number, number];
      expect(Math.hypot(x - 700_000, y - 6_150_000), srs).toBeLessThan(0.001);
      expect(features[0]!.properties).toEqual({ gml_id: "t1", navn: "Ærø & Ø" });
    }
  });

  it("with longitude before latitude where the registry has latitude first is refused", async () => {
    await expectFault(utf8(point("urn:ogc:def:crs:EPSG::4326", `${lon} ${lat}`)), "coordinates-swapped");
  });

  it("that names no system, or two, is refused", async () => {
    await expectFault(utf8(point("", "700000 6150000")), "crs-missing");
    const two = `<gml:MultiPoint srsName="urn:ogc:def:crs:EPSG::25832"><gml:pointMember><gml:Point srsName="urn:ogc:def:crs:EPSG::25833"><gml:pos>700000 6150000</gml:pos></gml:Point></gml:pointMember></gml:MultiPoint>`;
    await expectFault(utf8(feature(two)), "crs-unsupported", { reason: "several" });
  });

  it("is read in the letters that it names, and refused where they are others", async () => {
    const text = point("urn:ogc:def:crs:EPSG::25832", "700000 6150000");
    const latin = (said: string) => Uint8Array.from(Buffer.from(text.replace("UTF-8", said), "latin1"));
    const { features } = await rowsOf(latin("ISO-8859-1"));
    expect(features[0]!.properties.navn).toBe("Ærø & Ø");
    await expectFault(latin("UTF-8"), "features-invalid", { reason: "encoding" });
    await expectFault(latin("EBCDIC-CP-DK"), "features-invalid", { reason: "encoding", found: "ebcdic-cp-dk" });
    const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text.replace("UTF-8", "UTF-16"), "utf16le")]);
    expect((await rowsOf(wide)).features[0]!.properties.navn).toBe("Ærø & Ø");
  });

  const ring = (inner: string): string =>
    feature(`<gml:Polygon srsName="urn:ogc:def:crs:EPSG::25832"><gml:exterior>${inner}</gml:exterior></gml:Polygon>`);
  it.each([
    [
      "a part elsewhere",
      ring('<gml:LinearRing xlink:href="#andet"/>').replace(/<gml:LinearRing[^>]*>/, ""),
      "reference",
    ],
    [
      "numbers that do not come out even",
      ring("<gml:LinearRing><gml:posList>700000 6150000 700010</gml:posList></gml:LinearRing>"),
      "dimension",
    ],
    ["a solid", feature('<gml:Solid srsName="urn:ogc:def:crs:EPSG::25832"/>'), "type"],
    [
      "an arc in a ring",
      ring(
        "<gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:ArcString><gml:posList>700000 6150000 700010 6150010 700020 6150000</gml:posList></gml:ArcString></gml:segments></gml:Curve></gml:curveMember></gml:Ring>",
      ),
      "curve",
    ],
  ])("with %s is refused with its row", async (_, text, reason) => {
    const fault = await faultOf(utf8(text));
    expect(fault).toMatchObject({
      path: "/features/0/geometry",
      code: "features-invalid",
      facts: { reason, format: "GML" },
    });
  });

  it("with text for a number is refused", async () => {
    await expectFault(utf8(point("urn:ogc:def:crs:EPSG::25832", "700000 nord")), "coordinate-not-a-number", {
      found: "nord",
    });
  });

  it("takes a boundary in several pieces as one ring, and the area of a feature that has its middle beside it", async () => {
    const line = (list: string) =>
      `<gml:curveMember><gml:LineString><gml:posList>${list}</gml:posList></gml:LineString></gml:curveMember>`;
    const text = ring(
      `<gml:Ring>${line("700000 6150000 700010 6150000")}${line("700010 6150000 700010 6150010 700000 6150000")}</gml:Ring>`,
    ).replace(
      "<mat:geometri>",
      '<mat:midte><gml:Point srsName="urn:ogc:def:crs:EPSG::25832"><gml:pos>700008 6150004</gml:pos></gml:Point></mat:midte><mat:geometri>',
    );
    expect((await rowsOf(utf8(text))).features[0]!.geometry).toEqual({
      type: "Polygon",
      coordinates: [
        [
          [700000, 6150000],
          [700010, 6150000],
          [700010, 6150010],
          [700000, 6150000],
        ],
      ],
    });
  });

  it("with several values of one attribute keeps them all", async () => {
    const text = feature(
      '<gml:Point srsName="EPSG:25832"><gml:pos>700000 6150000</gml:pos></gml:Point>',
      "<mat:sfe>1</mat:sfe><mat:sfe>2</mat:sfe><mat:sfe>1</mat:sfe>",
    );
    expect((await rowsOf(utf8(text))).features[0]!.properties.sfe).toBe("1, 2");
  });
});

describe("KML", () => {
  const kml = (inner: string): Uint8Array =>
    utf8(`<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inner}</Document></kml>`);

  it.each([
    [
      "only a link to another",
      "<NetworkLink><Link><href>http://127.0.0.1/</href></Link></NetworkLink>",
      "features-invalid",
      "no-features",
    ],
    [
      "a track",
      '<Placemark><gx:Track xmlns:gx="g"><when>2026</when></gx:Track></Placemark>',
      "features-invalid",
      "type",
    ],
    [
      "shapes of several kinds in one",
      "<Placemark><MultiGeometry><Point><coordinates>12,55</coordinates></Point><LineString><coordinates>12,55 12.1,55</coordinates></LineString></MultiGeometry></Placemark>",
      "features-invalid",
      "type",
    ],
    [
      "latitude before longitude",
      "<Placemark><Point><coordinates>55.4,12.1</coordinates></Point></Placemark>",
      "coordinates-swapped",
      undefined,
    ],
    [
      "a place that is text",
      "<Placemark><Point><coordinates>her,der</coordinates></Point></Placemark>",
      "coordinate-not-a-number",
      undefined,
    ],
  ])("with %s is refused", async (_, inner, code, reason) => {
    await expectFault(kml(inner), code, reason === undefined ? {} : { reason });
  });
});

describe("a FlatGeobuf", () => {
  it("with an index over no features is refused, not counted without end", async () => {
    const bytes = byGdal(folder.path, "FlatGeobuf", parcels);
    const count = Buffer.from(bytes.buffer).indexOf(Buffer.from(new BigUint64Array([3n]).buffer));
    bytes.fill(0, count, count + 8);
    await expectFault(bytes, "features-invalid", { reason: "damaged" });
  });
});
