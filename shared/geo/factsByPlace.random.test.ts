import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Areal, FactLayer, Position } from "../model/index.ts";
import { factsByPlace } from "./factsByPlace.ts";

interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

const box = fc
  .record({
    x: fc.integer({ min: 0, max: 40 }),
    y: fc.integer({ min: 0, max: 40 }),
    w: fc.integer({ min: 1, max: 20 }),
    h: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ x, y, w, h }): Box => ({ west: x, south: y, east: x + w, north: y + h }));
const corner = (x: number, y: number): Position => [650_000 + x, 6_250_000 + y];
const areal = ({ west, south, east, north }: Box): Areal => ({
  type: "Polygon",
  coordinates: [
    [corner(west, south), corner(east, south), corner(east, north), corner(west, north), corner(west, south)],
  ],
});
const natura = (features: readonly Box[], covers: Box | null, withinM: number): FactLayer => ({
  id: "natur",
  kind: "natura2000",
  title: "Natur",
  source: { text: "Prøve", link: null, date: null },
  covers: covers === null ? null : areal(covers),
  withinM,
  features: features.map((one) => ({ geometry: areal(one) })),
  synthetic: true,
});
const answer = (place: Box, layer: FactLayer) =>
  factsByPlace(areal(place), [layer]).find(({ fact }) => fact === "natura2000")!.answer;

/** Metres between two upright boxes along one axis; below zero where they overlap there. */
const gapX = (a: Box, b: Box) => Math.max(b.west - a.east, a.west - b.east);
const gapY = (a: Box, b: Box) => Math.max(b.south - a.north, a.south - b.north);
const share = (a: Box, b: Box) => gapX(a, b) < 0 && gapY(a, b) < 0;
function isNear(a: Box, b: Box, reach: number): boolean {
  const [x, y] = [Math.max(0, gapX(a, b)), Math.max(0, gapY(a, b))];
  return x * x + y * y <= reach * reach;
}

describe("upright boxes of whole metres, where the answer is plain arithmetic", () => {
  it("hit where they share ground, are clear where covered, and are no data elsewhere", () => {
    fc.assert(
      fc.property(box, fc.array(box, { maxLength: 3 }), box, (place, features, covers) => {
        const isHit = features.some((one) => share(place, one));
        const isCovered =
          place.west >= covers.west &&
          place.south >= covers.south &&
          place.east <= covers.east &&
          place.north <= covers.north;
        expect(answer(place, natura(features, covers, 0))).toBe(isHit ? "hit" : isCovered ? "clear" : "no-data");
      }),
    );
  });

  it("hit within a reach by Pythagoras", () => {
    fc.assert(
      fc.property(box, box, fc.integer({ min: 1, max: 30 }), (place, feature, reach) => {
        expect(answer(place, natura([feature], null, reach))).toBe(isNear(place, feature, reach) ? "hit" : "no-data");
      }),
    );
  });
});
