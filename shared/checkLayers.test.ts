import { describe, expect, it } from "vitest";
import { checkLayers } from "./checkLayers.ts";
import type { FactLayer, Position } from "./model/index.ts";

const corners: Position[] = [
  [650_000, 6_250_000],
  [650_010, 6_250_000],
  [650_010, 6_250_010],
  [650_000, 6_250_000],
];
const triangle = { type: "Polygon" as const, coordinates: [corners] };
const open = { type: "Polygon" as const, coordinates: [corners.slice(0, 3)] };
const layer = (more: Partial<FactLayer> = {}): FactLayer => ({
  id: "lag",
  kind: "natura2000",
  title: "Lag",
  source: { text: "Prøve", link: null, date: null },
  covers: triangle,
  withinM: 0,
  features: [{ geometry: triangle }],
  synthetic: false,
  ...more,
});
const zone = (value: string) => layer({ kind: "zone", features: [{ geometry: triangle, value }] });
const found = (...layers: FactLayer[]) => checkLayers(layers, "/layers").map(({ path, code }) => [path, code]);

describe("checking map layers", () => {
  it("passes sound ones", () => {
    const failed = layer({ id: "b", features: [], failed: [{ path: "", code: "not-json", facts: {} }] });
    expect(found(layer(), failed)).toEqual([]);
    expect(found(zone("summer-house"))).toEqual([]);
    expect(found(layer({ kind: "sewered" }))).toEqual([]);
  });

  it.each<[string, FactLayer, string, string]>([
    [
      "a feature with an open ring",
      layer({ features: [{ geometry: open }] }),
      "/features/0/geometry/coordinates/0",
      "ring-not-closed",
    ],
    ["an open ring round what is covered", layer({ covers: open }), "/covers/coordinates/0", "ring-not-closed"],
    ["a zone that does not exist", zone("city"), "/features/0/value", "invalid"],
    ["a zone that is not said", layer({ kind: "zone" }), "/features/0/value", "missing-field"],
    ["a municipality without its code", layer({ kind: "municipality" }), "/features/0/value", "missing-field"],
    ["a sewer of another kind", { ...zone("rural"), kind: "sewered" }, "/features/0/value", "invalid"],
    ["a value where the kind has none", { ...zone("rural"), kind: "coast" }, "/features/0/value", "unknown-field"],
    [
      "a layer that could not be read but tells",
      layer({ failed: [{ path: "", code: "not-json", facts: {} }] }),
      "/features",
      "invalid",
    ],
  ])("refuses %s", (_, one, path, code) => {
    expect(found(one)).toEqual([[`/layers/0${path}`, code]]);
  });

  it("refuses an id that stands twice", () => {
    expect(found(layer(), layer())).toEqual([["/layers/1/id", "invalid"]]);
  });
});
