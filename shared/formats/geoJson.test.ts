import { describe, expect, it } from "vitest";
import { readGeoJson } from "./index.ts";

const feature = (geometry: unknown, properties: unknown = {}): object => ({ type: "Feature", properties, geometry });
const collection = (geometries: unknown[], crs?: unknown): string =>
  JSON.stringify({
    type: "FeatureCollection",
    ...(crs === undefined ? {} : { crs: { type: "name", properties: { name: crs } } }),
    features: geometries.map((geometry) => feature(geometry)),
  });
const utm32 = "urn:ogc:def:crs:EPSG::25832";
const inMetres = { type: "Point", coordinates: [731312.42, 6167477.91] };
const inDegrees = { type: "Point", coordinates: [12.67, 55.59] };

describe("readGeoJson", () => {
  it("takes a file without crs as longitude and latitude, as RFC 7946 says", () => {
    expect(readGeoJson(collection([inDegrees]))).toEqual({
      ok: true,
      value: { crs: "EPSG:4326", features: [{ geometry: inDegrees, properties: {} }], notes: [] },
    });
  });

  it.each([
    [utm32, "EPSG:25832"],
    ["urn:ogc:def:crs:EPSG:9.9.1:25832", "EPSG:25832"],
    ["EPSG:25832", "EPSG:25832"],
    ["http://www.opengis.net/def/crs/EPSG/0/25832", "EPSG:25832"],
    ["urn:ogc:def:crs:EPSG::7416", "EPSG:25832"],
  ])("reads the name %s as %s", (name, crs) => {
    expect(readGeoJson(collection([inMetres], name))).toMatchObject({ ok: true, value: { crs } });
  });

  it.each(["urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:EPSG::4326", "epsg:4326"])(
    "reads the name %s as degrees, longitude first",
    (name) => {
      expect(readGeoJson(collection([inDegrees], name))).toMatchObject({ ok: true, value: { crs: "EPSG:4326" } });
    },
  );

  it("says how many heights it does not use", () => {
    const line = {
      type: "LineString",
      coordinates: [
        [731312.42, 6167477.91, 1.5],
        [731300, 6167477.91, 1.6],
        [731200, 6167477.91],
      ],
    };
    expect(readGeoJson(collection([line], utm32))).toMatchObject({
      ok: true,
      value: {
        features: [{ geometry: { coordinates: line.coordinates.map(([x, y]) => [x, y]) } }],
        notes: [{ code: "heights-not-used", facts: { positions: 2 } }],
      },
    });
  });

  it("reads a bare Feature and a bare geometry, with the crs they say", () => {
    const crs = { type: "name", properties: { name: utm32 } };
    for (const root of [
      { ...feature(inMetres), crs },
      { ...inMetres, crs },
    ]) {
      expect(readGeoJson(JSON.stringify(root))).toMatchObject({
        ok: true,
        value: { crs: "EPSG:25832", features: [{ geometry: inMetres }] },
      });
    }
  });

  it("takes a multi-line of one part as that line", () => {
    const line = [
      [731312.42, 6167477.91],
      [731300, 6167477.91],
    ];
    const read = readGeoJson(collection([{ type: "MultiLineString", coordinates: [line] }], utm32));
    expect(read).toMatchObject({
      ok: true,
      value: { features: [{ geometry: { type: "LineString", coordinates: line } }] },
    });
  });

  it("keeps a feature without geometry, so that its row can be told of", () => {
    expect(readGeoJson(collection([null]))).toMatchObject({ ok: true, value: { features: [{ geometry: null }] } });
  });

  it("reads past a byte order mark", () => {
    expect(readGeoJson(`\ufeff${collection([inDegrees])}`).ok).toBe(true);
  });

  it("does not count brackets inside text as depth", () => {
    const text = JSON.stringify({
      type: "FeatureCollection",
      features: [feature(inDegrees, { note: `${"[".repeat(200)}\\"{` })],
    });
    expect(readGeoJson(text).ok).toBe(true);
  });

  it("tells swapped coordinates once, with how many and where the first is", () => {
    const swapped = {
      type: "LineString",
      coordinates: [
        [55.59, 12.67],
        [55.6, 12.67],
      ],
    };
    expect(readGeoJson(collection([inDegrees, swapped]))).toEqual({
      ok: false,
      issues: [
        {
          path: "/features/1/geometry/coordinates/0",
          code: "coordinates-swapped",
          facts: { found: "55.59, 12.67", count: 2, crs: "EPSG:4326" },
        },
      ],
    });
  });

  it("tells the first hundred wrong features, and counts the rest", () => {
    const wrong = readGeoJson(collection(Array.from({ length: 130 }, () => ({ type: "Circle" }))));
    expect(wrong.ok).toBe(false);
    if (wrong.ok) return;
    expect(wrong.issues).toHaveLength(101);
    expect(wrong.issues.at(-1)).toEqual({ path: "", code: "invalid", facts: { reason: "more", count: 30 } });
  });
});
