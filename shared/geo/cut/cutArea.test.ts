import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Areal, Parcel, Position, Ring } from "../../model/index.ts";
import { areaM2 } from "../area.ts";
import { checkGeometry } from "../checkGeometry.ts";
import { overlapM2 } from "../overlap.ts";
import { roundToMm } from "../roundToMm.ts";
import { cutArea, parcelOfMost } from "./cutArea.ts";
import { ParcelGround } from "./parcelGround.ts";

const [east, north] = [700_000, 6_170_000];
const ring = (corners: readonly [number, number][]): Ring =>
  [...corners, corners[0]!].map(([x, y]): Position => [roundToMm(east + x), roundToMm(north + y)]);
const area = (...corners: [number, number][]): Areal => ({ type: "Polygon", coordinates: [ring(corners)] });
const box = (x: number, y: number, width: number, height: number): Areal =>
  area([x, y], [x + width, y], [x + width, y + height], [x, y + height]);
const lot = (id: string, geometry: Areal): Parcel => ({
  ...{ id, ejerlavkode: 1, matrikelnr: id, kind: "lot", registeredAreaM2: null, propertyValue: null, terrain: null },
  geometry,
});
const cut = (field: Areal, ...lots: Areal[]) =>
  cutArea(field, new ParcelGround(lots.map((geometry, i) => lot(`1-${"abcdefgh"[i]}`, geometry))));
const told = (found: ReturnType<typeof cutArea>) => found?.pieces.map((piece) => [piece.parcelId, piece.areaM2]);

describe("an area cut by parcels", () => {
  it("is 600 and 400 m² where a field of 50 m × 20 m lies 30 m on one lot and 20 m on the next", () => {
    const found = cut(box(10, 0, 50, 20), box(0, -5, 40, 60), box(40, -5, 40, 60));
    expect(told(found)).toEqual([
      ["1-a", 600],
      ["1-b", 400],
    ]);
    expect(found).toMatchObject({ outsideM2: 0, severalM2: 0, slivers: { count: 0, areaM2: 0 } });
    expect(overlapM2(found!.pieces[0]!.geometry, box(10, 0, 30, 20))).toBe(600);
  });

  it("is the field itself on the one lot that holds it, and the lot itself where the field holds that", () => {
    const field = box(10, 10, 20, 20);
    expect(cut(field, box(0, 0, 40, 40))?.pieces[0]?.geometry).toBe(field);
    const whole = box(15, 15, 5, 5);
    expect(cut(field, whole)?.pieces[0]?.geometry).toBe(whole);
  });

  it("tells the ground on no lot: a field of 1,000 m² with 300 m² on one", () => {
    expect(cut(box(0, 0, 50, 20), box(-50, 0, 65, 20))).toMatchObject({ outsideM2: 700, pieces: [{ areaM2: 300 }] });
    expect(cut(box(0, 0, 50, 20))).toMatchObject({ outsideM2: 1000, pieces: [] });
  });

  it("leaves out less than a m² over a border, and tells it", () => {
    // 20 m × 0.04 m = 0.8 m² on the next lot.
    expect(cut(box(0, 0, 40.04, 20), box(0, 0, 40, 20), box(40, 0, 40, 20))).toMatchObject({
      pieces: [{ parcelId: "1-a", areaM2: 800 }],
      slivers: { count: 1, areaM2: 0.8 },
      outsideM2: 0,
    });
  });

  it("tells ground that lies on two lots at once: 100 m² of a field of 1,000", () => {
    expect(cut(box(0, 0, 50, 20), box(0, 0, 30, 20), box(25, 0, 25, 20))).toMatchObject({
      severalM2: 100,
      outsideM2: 0,
    });
  });

  it("cuts two parts out where the lot is a horseshoe", () => {
    const horseshoe = area([0, 0], [30, 0], [30, 30], [20, 30], [20, 10], [10, 10], [10, 30], [0, 30]);
    const found = cut(box(-5, 15, 40, 10), horseshoe);
    // Two arms, each 10 m × 10 m.
    expect(found?.pieces).toMatchObject([{ areaM2: 200, geometry: { type: "MultiPolygon" } }]);
  });

  it("gives sound shapes of the exact area where a field is drawn by hand along a border", () => {
    const wobble = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(wobble, wobble, (border, edge) => {
        // A border that bends a little, and a field whose edge follows it within 3 cm.
        const bend = (x: number) => roundToMm(Math.sin(x / 9) * 2);
        const along = (mm: readonly number[]) =>
          mm.map((off, i): [number, number] => {
            const x = roundToMm((100 * i) / (mm.length - 1));
            return [x, roundToMm(20 + bend(x) + off / 1000)];
          });
        const south = area([0, 0], [100, 0], ...along(border).reverse());
        const north = area(...along(border), [100, 60], [0, 60]);
        const field = area([0, 0], [100, 0], ...along(edge).reverse());
        const found = cut(field, south, north);
        expect(found).not.toBeNull();
        for (const piece of found!.pieces) {
          expect(checkGeometry(piece.geometry, "")).toEqual([]);
          const exact = overlapM2(field, piece.parcelId === "1-a" ? south : north);
          expect(Math.abs(piece.areaM2 - exact)).toBeLessThan(0.5);
        }
        const sum = found!.pieces.reduce((m2, piece) => m2 + piece.areaM2, found!.slivers.areaM2 + found!.outsideM2);
        expect(Math.abs(sum - areaM2(field))).toBeLessThan(0.5);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the parcel with most of an area", () => {
  const lots = [lot("1-b", box(40, 0, 40, 40)), lot("1-a", box(0, 0, 40, 40))];
  it("is the one with 60 of 100 m², the first by id of two with as much, and none outside all", () => {
    const ground = new ParcelGround(lots);
    expect(parcelOfMost(box(36, 0, 10, 10), ground)).toEqual({ parcelId: "1-b", isShared: true });
    expect(parcelOfMost(box(35, 0, 10, 10), ground)).toEqual({ parcelId: "1-a", isShared: true });
    expect(parcelOfMost(box(5, 5, 10, 10), ground)).toEqual({ parcelId: "1-a", isShared: false });
    expect(parcelOfMost(box(500, 0, 10, 10), ground)).toBeNull();
  });
});
