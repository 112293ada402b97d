import { describe, expect, it } from "vitest";
import { noret } from "./demo/index.ts";
import { areaM2, factsByPlace } from "./geo/index.ts";
import { boxOfCase, importLayer, type LayerFrame } from "./importLayer.ts";
import type { LayerKind, Polygon } from "./model/index.ts";

const square = {
  type: "Polygon",
  coordinates: [
    [
      [650_000, 6_250_000],
      [650_010, 6_250_000],
      [650_010, 6_250_010],
      [650_000, 6_250_010],
      [650_000, 6_250_000],
    ],
  ],
} satisfies Polygon;
const inMetres = (...features: [geometry: unknown, properties?: unknown][]): string =>
  JSON.stringify({
    type: "FeatureCollection",
    crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } },
    features: features.map(([geometry, properties = null]) => ({ type: "Feature", geometry, properties })),
  });
const frame = (kind: LayerKind): LayerFrame => ({
  id: "lag",
  kind,
  title: "Lag",
  source: { text: "Prøve", link: null, date: null },
  covers: square,
  withinM: 0,
  synthetic: false,
});
const layer = (kind: LayerKind, text: string) => importLayer(text, frame(kind));

describe("a map layer from a file", () => {
  it("has the file's features, in whole millimetres", () => {
    const fine = { type: "Point", coordinates: [650_000.00049, 6_250_000.9996, 12.3] };
    expect(layer("private-road", inMetres([square], [fine]))).toEqual({
      ...frame("private-road"),
      features: [{ geometry: square }, { geometry: { type: "Point", coordinates: [650_000, 6_250_001] } }],
    });
  });

  it("has each part of a line of several parts as a feature", () => {
    const lines = {
      type: "MultiLineString",
      coordinates: [
        [
          [650_000, 6_250_000],
          [650_010, 6_250_000],
        ],
        [
          [650_020, 6_250_000],
          [650_030, 6_250_000],
        ],
      ],
    };
    expect(layer("watercourse", inMetres([lines])).features.map(({ geometry }) => geometry)).toEqual(
      lines.coordinates.map((coordinates) => ({ type: "LineString", coordinates })),
    );
  });

  it("without features is read: that there is nothing is what it says", () => {
    expect(layer("natura2000", inMetres())).toEqual({ ...frame("natura2000"), features: [] });
  });

  it.each<[LayerKind, Record<string, unknown>, string]>([
    ["zone", { zonestatus: "Byzone" }, "urban"],
    ["zone", { Zone: "Landzone" }, "rural"],
    ["zone", { zone: "Sommerhusområde" }, "summer-house"],
    ["sewered", { kloaktype: "Fælleskloakeret" }, "combined"],
    ["sewered", { value: "separate" }, "separate"],
    ["municipality", { kommunekode: 155 }, "0155"],
    ["municipality", { kommunekode: "0440" }, "0440"],
  ])("of %s with %j has the value %s", (kind, properties, value) => {
    expect(layer(kind, inMetres([square, properties])).features).toEqual([{ geometry: square, value }]);
  });

  it("of sewers need not say which kind", () => {
    expect(layer("sewered", inMetres([square])).features).toEqual([{ geometry: square }]);
  });
});

describe("a layer file that cannot be read", () => {
  const bow = {
    type: "Polygon",
    coordinates: [
      [
        [650_000, 6_250_000],
        [650_010, 6_250_010],
        [650_010, 6_250_000],
        [650_000, 6_250_010],
        [650_000, 6_250_000],
      ],
    ],
  };
  const bad: [sentence: string, kind: LayerKind, text: string, code: string, path: string][] = [
    ["is not JSON", "coast", "hav", "not-json", ""],
    ["is no GeoJSON", "coast", "{}", "geojson-invalid", "/type"],
    ["is in another system", "coast", inMetres([square]).replace("25832", "23032"), "crs-unsupported", "/crs"],
    [
      "crosses itself",
      "natura2000",
      inMetres([square], [bow]),
      "polygon-self-crossing",
      "/features/1/geometry/coordinates",
    ],
    ["has a feature without geometry", "coast", inMetres([null]), "geojson-invalid", "/features/0/geometry"],
    ["has zones that it does not name", "zone", inMetres([square]), "missing-field", "/features/0/properties"],
    [
      "has a zone that the law has not",
      "zone",
      inMetres([square, { zone: "Midtby" }]),
      "invalid",
      "/features/0/properties",
    ],
  ];
  it.each(bad)("because it %s is a layer without data, with why", (_, kind, text, code, path) => {
    const read = layer(kind, text);
    expect(read).toMatchObject({ features: [], covers: null, failed: [{ code, path }] });
    const answers = factsByPlace(square, [read]);
    expect(answers.map(({ answer }) => answer)).not.toContain("clear");
    expect(answers.some(({ because }) => because?.code === "layer-failed")).toBe(true);
  });

  it("because it has more features than a case takes is told with the limit", () => {
    const many = Array.from({ length: 20_001 }, (): [unknown] => [
      { type: "Point", coordinates: [650_000, 6_250_000] },
    ]);
    expect(layer("coast", inMetres(...many))).toMatchObject({
      failed: [{ code: "too-many-features", facts: { features: 20_001, most: 20_000 } }],
    });
  });

  it("because it is too large is told by its size alone", () => {
    expect(importLayer("", frame("coast"), 50_000_001)).toMatchObject({ failed: [{ code: "file-too-large" }] });
  });
});

describe("the box of a case", () => {
  it("holds all of it with the reach to spare", () => {
    const sag = noret();
    const layers = (reachM: number) => [
      { ...frame("coast"), withinM: 100, features: [], covers: boxOfCase(sag, reachM) },
    ];
    const answer = (reachM: number) => factsByPlace(sag.area as Polygon, layers(reachM))[0]!.answer;
    expect(answer(100)).toBe("clear");
    expect(areaM2(boxOfCase(sag, 100)!)).toBeGreaterThan(areaM2(boxOfCase(sag, 0)!));
  });

  it("of nothing on the map is none", () => {
    expect(boxOfCase({ ...noret(), parcels: [], area: null, measures: [] }, 10)).toBeNull();
  });
});
