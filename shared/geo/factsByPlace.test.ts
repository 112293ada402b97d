import { describe, expect, it } from "vitest";
import type { Areal, FactLayer, Geometry, LayerFeature, LayerKind, PlaceFact, Position, Ring } from "../model/index.ts";
import { factsByPlace, factsFromPlace } from "./factsByPlace.ts";

/** All places stand on this corner, so that they read as small numbers. */
const east = 650_000;
const north = 6_250_000;
const at = (x: number, y: number): Position => [east + x, north + y];
const ring = (x: number, y: number, width: number, height: number): Ring => [
  at(x, y),
  at(x + width, y),
  at(x + width, y + height),
  at(x, y + height),
  at(x, y),
];
const square = (x: number, y: number, side: number): Areal => ({
  type: "Polygon",
  coordinates: [ring(x, y, side, side)],
});
const line = (...corners: [number, number][]): Geometry => ({
  type: "LineString",
  coordinates: corners.map(([x, y]) => at(x, y)),
});
const point = (x: number, y: number): Geometry => ({ type: "Point", coordinates: at(x, y) });
const everywhere = square(-5_000, -5_000, 10_000);

let made = 0;
function layer(kind: LayerKind, features: (Geometry | LayerFeature)[], more: Partial<FactLayer> = {}): FactLayer {
  made++;
  return {
    id: `lag-${made}`,
    kind,
    title: `Lag ${made}`,
    source: { text: "Prøve", link: null, date: null },
    covers: everywhere,
    withinM: 0,
    features: features.map((feature) => ("geometry" in feature ? feature : { geometry: feature })),
    synthetic: true,
    ...more,
  };
}
function said(fact: PlaceFact, place: Geometry | null, ...layers: FactLayer[]) {
  const { answer, value, because } = factsByPlace(place, layers).find((row) => row.fact === fact)!;
  return [answer, value, because?.code ?? null];
}
const hit = (value: string | boolean = true) => ["hit", value, null];
const clear = (value: string | boolean | null = false) => ["clear", value, null];
const none = (code: string) => ["no-data", null, code];
const valued = (value: string, geometry: Geometry): LayerFeature => ({ geometry, value });

describe("the answers by place", () => {
  it("are given for every fact, in one order, also without any layer", () => {
    const rows = factsByPlace(square(0, 0, 10), []);
    expect(rows.map(({ fact }) => fact)).toEqual([
      "atCoast",
      "atWatercourse",
      "inSeweredArea",
      "sewerType",
      "designatedForGroundwater",
      "zone",
      "natura2000",
      "onPrivateRoad",
      "crossesMunicipalBorder",
    ]);
    expect(new Set(rows.map(({ answer, because }) => `${answer} ${because?.code}`))).toEqual(
      new Set(["no-data no-layer"]),
    );
  });

  it("are no data where there is no place", () => {
    expect(said("natura2000", null, layer("natura2000", [everywhere]))).toEqual(none("no-place"));
  });

  it("become facts only where they are a hit or a clear with a value", () => {
    const layers = [layer("natura2000", [square(5, 5, 10)]), layer("zone", []), layer("private-road", [])];
    expect(factsFromPlace(factsByPlace(square(0, 0, 10), layers))).toEqual({ natura2000: true, onPrivateRoad: false });
  });

  it("name the layer that answers", () => {
    const far = layer("natura2000", [square(100, 0, 10)]);
    const near = layer("natura2000", [square(5, 5, 10)]);
    const row = factsByPlace(square(0, 0, 10), [far, near]).find(({ fact }) => fact === "natura2000")!;
    expect(row.layer).toBe(near.id);
  });
});

describe("an area on an area", () => {
  const place = square(0, 0, 10);
  it("is hit by one that it shares a corner's ground with", () => {
    expect(said("natura2000", place, layer("natura2000", [square(9.99, 9.99, 5)]))).toEqual(hit());
  });
  it("is not hit by a neighbour that shares an edge, nor by one that shares a corner", () => {
    expect(said("natura2000", place, layer("natura2000", [square(10, 0, 10)]))).toEqual(clear());
    expect(said("natura2000", place, layer("natura2000", [square(10, 10, 10)]))).toEqual(clear());
  });
  it("is hit by one that holds it, and by one that it holds", () => {
    expect(said("natura2000", place, layer("natura2000", [square(-90, -90, 200)]))).toEqual(hit());
    expect(said("natura2000", place, layer("natura2000", [square(4, 4, 1)]))).toEqual(hit());
  });
  it("in the hole of another is not hit, and is where it reaches out of the hole", () => {
    const holed: Areal = { type: "Polygon", coordinates: [ring(-50, -50, 100, 100), ring(-10, -10, 30, 30)] };
    expect(said("natura2000", place, layer("natura2000", [holed]))).toEqual(clear());
    expect(said("natura2000", square(15, 0, 10), layer("natura2000", [holed]))).toEqual(hit());
  });
  it("is hit by the second part of a multipolygon", () => {
    const parts: Areal = { type: "MultiPolygon", coordinates: [[ring(500, 0, 5, 5)], [ring(2, 2, 3, 3)]] };
    expect(said("natura2000", place, layer("natura2000", [parts]))).toEqual(hit());
  });
});

describe("a clear", () => {
  it("needs the whole place inside what the layer covers", () => {
    const half = layer("natura2000", [], { covers: square(0, 0, 10) });
    expect(said("natura2000", square(0, 0, 10), half)).toEqual(clear());
    expect(said("natura2000", square(1, 0, 10), half)).toEqual(none("place-not-covered"));
    expect(said("natura2000", line([5, 5], [15, 5]), half)).toEqual(none("place-not-covered"));
  });
  it("needs what is within the reach to be covered too", () => {
    // 100 m to the edge of what is covered, on every side.
    const covered = { covers: square(-100, -100, 210) };
    expect(said("atCoast", square(0, 0, 10), layer("coast", [], { ...covered, withinM: 99.999 }))).toEqual(clear());
    expect(said("atCoast", square(0, 0, 10), layer("coast", [], { ...covered, withinM: 101 }))).toEqual(
      none("place-not-covered"),
    );
  });
  it("is not given in a hole of what is covered", () => {
    const holed: Areal = { type: "Polygon", coordinates: [ring(-50, -50, 100, 100), ring(-1, -1, 3, 3)] };
    expect(said("natura2000", point(0, 0), layer("natura2000", [], { covers: holed }))).toEqual(
      none("place-not-covered"),
    );
    expect(said("natura2000", square(-5, -5, 10), layer("natura2000", [], { covers: holed }))).toEqual(
      none("place-not-covered"),
    );
  });
  it("is never given by a layer that covers nothing, though its hits are known", () => {
    const bare = layer("natura2000", [square(0, 0, 10)], { covers: null });
    expect(said("natura2000", point(500, 500), bare)).toEqual(none("place-not-covered"));
    expect(said("natura2000", point(5, 5), bare)).toEqual(hit());
  });
  it("is never given by a layer that could not be read, nor beside one", () => {
    const failed = layer("natura2000", [], { failed: [{ path: "", code: "not-json", facts: {} }] });
    expect(said("natura2000", point(0, 0), failed)).toEqual(none("layer-failed"));
    expect(said("natura2000", point(0, 0), layer("natura2000", []), failed)).toEqual(none("layer-failed"));
    expect(said("natura2000", point(0, 0), failed, layer("natura2000", [square(-1, -1, 2)]))).toEqual(hit());
  });
  it("stands beside a layer that covers another place", () => {
    const elsewhere = layer("natura2000", [], { covers: square(900, 900, 10) });
    expect(said("natura2000", point(0, 0), elsewhere, layer("natura2000", []))).toEqual(clear());
  });
});

describe("a reach", () => {
  const coast = layer("coast", [line([0, 0], [100, 0])], { withinM: 30 });
  it("hits up to its length, and no farther", () => {
    expect(said("atCoast", line([20, 30], [80, 90]), coast)).toEqual(hit());
    expect(said("atCoast", line([20, 30.001], [80, 90]), coast)).toEqual(clear());
  });
  it("is round beyond the line's end", () => {
    // 18² + 24² = 30²
    expect(said("atCoast", point(118, 24), coast)).toEqual(hit());
    expect(said("atCoast", point(118.001, 24), coast)).toEqual(clear());
  });
  it("finds a line in the midst of an area, and an area round the line", () => {
    expect(said("atCoast", square(-500, -500, 2_000), coast)).toEqual(hit());
    expect(said("atWatercourse", point(0, 0), layer("watercourse", [square(-90, -90, 180)], { withinM: 5 }))).toEqual(
      hit(),
    );
  });
  it("finds two lines that cross between their corners", () => {
    expect(said("atWatercourse", line([0, -10], [3, 10]), layer("watercourse", [line([-9, 1], [9, 1])]))).toEqual(
      hit(),
    );
  });
  it("of nothing is met by a line that ends on another", () => {
    expect(said("atWatercourse", line([5, 0], [5, 20]), layer("watercourse", [line([0, 0], [10, 0])]))).toEqual(hit());
    expect(said("atWatercourse", line([5, 0.001], [5, 20]), layer("watercourse", [line([0, 0], [10, 0])]))).toEqual(
      clear(),
    );
  });
});

describe("a value", () => {
  const sewers = layer("sewered", [
    valued("separate", square(0, 0, 10)),
    valued("combined", square(10, 0, 10)),
    square(20, 0, 10),
  ]);
  it("is told where one is hit", () => {
    expect(said("sewerType", square(1, 1, 5), sewers)).toEqual(hit("separate"));
    expect(said("sewerType", square(10, 1, 5), sewers)).toEqual(hit("combined"));
    expect(said("inSeweredArea", square(10, 1, 5), sewers)).toEqual(hit());
  });
  it("is no data where two contradict each other, though that there is one is known", () => {
    expect(said("sewerType", square(8, 1, 5), sewers)).toEqual(none("values-contradict"));
    expect(said("inSeweredArea", square(8, 1, 5), sewers)).toEqual(hit());
  });
  it("is no data where what is hit does not say it", () => {
    expect(said("sewerType", square(22, 1, 5), sewers)).toEqual(none("value-not-said"));
    expect(said("sewerType", square(18, 1, 5), sewers)).toEqual(none("value-not-said"));
  });
  it("is no fact where nothing is hit", () => {
    expect(said("sewerType", square(50, 1, 5), sewers)).toEqual(clear(null));
    expect(said("inSeweredArea", square(50, 1, 5), sewers)).toEqual(clear());
  });
  it("that is urban and rural at once is a contradiction, also across layers", () => {
    const urban = layer("zone", [valued("urban", square(0, 0, 10))]);
    const rural = layer("zone", [valued("rural", square(5, 0, 10))]);
    expect(said("zone", square(6, 1, 2), urban, rural)).toEqual(none("values-contradict"));
    expect(said("zone", square(1, 1, 2), urban, rural)).toEqual(hit("urban"));
    const row = factsByPlace(square(6, 1, 2), [urban, rural]).find(({ fact }) => fact === "zone")!;
    expect(row.because!.facts).toEqual({ values: "rural, urban" });
  });
});

describe("a municipal border", () => {
  const west = valued("0101", square(0, 0, 100));
  const eastern = valued("0102", square(100, 0, 100));
  const both = layer("municipality", [west, eastern]);
  it("is crossed by what lies in two", () => {
    expect(said("crossesMunicipalBorder", square(95, 10, 10), both)).toEqual(hit());
    expect(said("crossesMunicipalBorder", line([90, 10], [110, 20]), both)).toEqual(hit());
  });
  it("is not crossed by what one holds whole, though it touches the border", () => {
    expect(said("crossesMunicipalBorder", square(90, 10, 10), both)).toEqual(clear());
    expect(said("crossesMunicipalBorder", line([10, 10], [90, 20]), both)).toEqual(clear());
  });
  it("cannot be told of what reaches out of the only one known", () => {
    const one = layer("municipality", [west]);
    expect(said("crossesMunicipalBorder", square(95, 10, 10), one)).toEqual(none("place-not-covered"));
    expect(said("crossesMunicipalBorder", square(500, 10, 10), one)).toEqual(none("place-not-covered"));
  });
  it("cannot be told where a municipality has no code", () => {
    const bare = layer("municipality", [{ geometry: square(0, 0, 100) }]);
    expect(said("crossesMunicipalBorder", square(5, 5, 10), bare)).toEqual(none("value-not-said"));
  });
});
