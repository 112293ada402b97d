import { describe, expect, it } from "vitest";
import type { Parcel, Polygon, Ring } from "../model/index.ts";
import { parcelIndex, parcelsInArea } from "./parcelsInArea.ts";
import { roundToMm } from "./roundToMm.ts";

const [east, north] = [700_000, 6_170_000];
const box = (x: number, y: number, width: number, height: number): Polygon => {
  const ring: Ring = [
    [east + x, north + y],
    [east + x + width, north + y],
    [east + x + width, north + y + height],
    [east + x, north + y + height],
    [east + x, north + y],
  ];
  return { type: "Polygon", coordinates: [ring] };
};
const parcel = (id: string, geometry: Polygon): Parcel => ({
  id,
  ejerlavkode: 1,
  matrikelnr: id,
  kind: "lot",
  geometry,
  registeredAreaM2: null,
  propertyValue: null,
  terrain: null,
});
/** A ring of 500 corners between six tenths of a radius and the whole of it. */
const jagged = (radiusM: number): Polygon => {
  const ring = Array.from({ length: 500 }, (_, i): [number, number] => {
    const angle = (2 * Math.PI * i) / 500;
    const out = radiusM * (0.6 + (0.4 * ((i * 7919) % 101)) / 100);
    return [roundToMm(east + out * Math.cos(angle)), roundToMm(north + out * Math.sin(angle))];
  });
  return { type: "Polygon", coordinates: [[...ring, ring[0]!]] };
};
/** A row of ten lots of 10 m × 10 m. */
const lots = Array.from({ length: 10 }, (_, i) => parcel(`lot-${i}`, box(10 * i, 0, 10, 10)));
const index = parcelIndex(lots);

describe("parcels in an area", () => {
  it("finds the lots inside and the part of the lot that the edge cuts", () => {
    expect(parcelsInArea(box(10, -5, 24, 20), lots, index, 1)).toEqual([
      { id: "lot-1", overlapM2: 100, areaM2: 100 },
      { id: "lot-2", overlapM2: 100, areaM2: 100 },
      { id: "lot-3", overlapM2: 40, areaM2: 100 },
    ]);
  });

  it("leaves out a lot of which less than the least overlap is inside", () => {
    expect(parcelsInArea(box(10, -5, 20.09, 20), lots, index, 1).map(({ id }) => id)).toEqual(["lot-1", "lot-2"]);
  });

  it("leaves out a lot that only touches, even where no least overlap is asked for", () => {
    expect(parcelsInArea(box(10, 0, 10, 10), lots, index, 0).map(({ id }) => id)).toEqual(["lot-1"]);
  });

  it("finds a lot far inside a large area, and none in a hole of it", () => {
    const large = box(-1000, -1000, 3000, 3000);
    const hole = [...box(-100, -100, 135, 300).coordinates[0]!].reverse();
    const withHole: Polygon = { type: "Polygon", coordinates: [large.coordinates[0]!, hole] };
    expect(parcelsInArea(large, lots, index, 1)).toHaveLength(10);
    expect(parcelsInArea(withHole, lots, index, 1).map(({ id, overlapM2 }) => [id, overlapM2])).toEqual([
      ["lot-3", 50],
      ["lot-4", 100],
      ["lot-5", 100],
      ["lot-6", 100],
      ["lot-7", 100],
      ["lot-8", 100],
      ["lot-9", 100],
    ]);
  });

  it("finds a lot that a narrow area lies wholly inside", () => {
    expect(parcelsInArea(box(42, 2, 3, 3), lots, index, 1)).toEqual([{ id: "lot-4", overlapM2: 9, areaM2: 100 }]);
  });

  it("gives a parcel its whole area where the edge is drawn on its border, however large it is", () => {
    for (const radiusM of [30, 3_000, 30_000]) {
      const border = jagged(radiusM);
      const large = [parcel("large", border)];
      const [hit] = parcelsInArea(border, large, parcelIndex(large), 1);
      expect(hit!.overlapM2).toBe(hit!.areaM2);
      const round = box(-radiusM, -radiusM, 2 * radiusM, 2 * radiusM);
      const [inRound] = parcelsInArea(round, large, parcelIndex(large), 1);
      expect(inRound!.overlapM2).toBe(inRound!.areaM2);
    }
  });

  it("takes a list at its word and cannot tell an overlap", () => {
    expect(parcelsInArea({ type: "Parcels", parcelIds: ["lot-7"] }, lots, index, 1)).toEqual([
      { id: "lot-7", overlapM2: null, areaM2: 100 },
    ]);
  });

  it("finds nothing among no parcels", () => {
    expect(parcelsInArea(box(0, 0, 10, 10), [], parcelIndex([]), 1)).toEqual([]);
  });
});
