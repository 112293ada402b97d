import { describe, expect, it } from "vitest";
import type { Areal, Building, Exposure, Polygon, Position, Raster } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { damageBy } from "./damage.ts";
import { lossAtDepth, lossesOn, meanOfWet } from "./losses.ts";
import { coveredCells } from "./overlay/index.ts";
import { fullLossOere, type Thing, thingsOf } from "./things.ts";

/** Ten by ten metres from (0, 0); rows are given from the south, as they are easiest to read. */
function water(depthAt: (x: number, y: number) => number, cellM = 1): Raster {
  const side = 10 / cellM;
  return {
    ...{ westM: 0, northM: 10, cellM, columns: side, rows: side },
    values: Float32Array.from({ length: side * side }, (_, cell) =>
      depthAt(((cell % side) + 0.5) * cellM, 10 - (Math.floor(cell / side) + 0.5) * cellM),
    ),
  };
}
const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const house = (geometry: Areal, groundFloorM2 = 100): Building => ({
  ...{ id: "h", parcelId: "p", useCode: "120", groundFloorM2, dwellingM2: null, terrain: null },
  geometry,
});
const ofHouse = (building: Building): Thing => ({ kind: "building", parcelId: "p", building });
const by = damageBy(0.2);
/** 1,257 kr. a m² in a cloudburst, whatever the depth: shares are easily seen. */
const kroner = (thing: Thing, depth: Raster, overlay: "highest" | "wet-mean" | "covered-area" = "highest", how = by) =>
  lossesOn(depth, [thing], overlay, how)("cloudburst", depth)[0]! / 100;
const line: Position[] = [
  [0, 5.5],
  [10, 5.5],
];
const westWet = water((x) => (x < 4 ? 0.5 : 0));

describe("the overlay", () => {
  // Under the house from 2 to 6 m east: two columns of four are wet.
  const thing = ofHouse(house(box(2, 2, 6, 6)));

  it("`highest` counts all of a building that water stands beside", () => {
    expect(kroner(thing, westWet)).toBe(125_700);
  });

  it("`wet-mean` counts the share of its cells that is wet", () => {
    expect(kroner(thing, westWet, "wet-mean")).toBe(62_850);
  });

  it("`covered-area` counts the part of it that wet cells cover, to the exact share of a cell", () => {
    expect(kroner(thing, westWet, "covered-area")).toBe(62_850);
    // From 2.5 to 6: 1.5 m of 3.5 m lies under water, 42.857 %.
    expect(kroner(ofHouse(house(box(2.5, 2, 6, 6))), westWet, "covered-area")).toBe(53_871.43);
    // By cells, as many as it touches: two of four.
    expect(kroner(ofHouse(house(box(2.5, 2, 6, 6))), westWet, "wet-mean")).toBe(62_850);
  });

  it("does not know a building that has only cells without data, and passes over such cells otherwise", () => {
    const nothing = water(() => Number.NaN);
    const half = water((x) => (x < 4 ? 0.5 : Number.NaN));
    for (const overlay of ["highest", "wet-mean", "covered-area"] as const) {
      expect(kroner(thing, nothing, overlay)).toBeNaN();
      expect(kroner(thing, half, overlay)).toBe(125_700);
    }
  });

  it.each(["highest", "wet-mean", "covered-area"] as const)(
    "by `%s` answers the same on a finer raster of a plane that is wet all over",
    (overlay) => {
      const loss = (cellM: number) => {
        const depth = water(() => 0.75, cellM);
        return lossesOn(depth, [ofHouse(house(box(2.3, 2.1, 6.7, 5.9)))], overlay, by)("sea", depth)[0];
      };
      expect([loss(0.5), loss(0.25)]).toEqual([loss(1), loss(1)]);
      // ln 75 = 4.317488113536: (1,167.86 · ln 75 − 571.21) · 100 = 447,101.17 kr.
      expect(loss(1)).toBe(44_710_117);
    },
  );

  it("has Delft-FIAT's mean of the wet cells and their share", () => {
    // Deltares/Delft-FIAT test/test_logic.py test_calc_haz (MIT), its floor of 1.0 m taken off: 4.8333 m; shares 1 and 0.75.
    const cells = (values: number[]) => {
      const found = meanOfWet(
        { cells: values.map((_, i) => i), parts: [] },
        {
          ...{ westM: 0, northM: 1, cellM: 1, columns: values.length, rows: 1 },
          values: Float32Array.from(values),
        },
      );
      return found!;
    };
    expect(cells([2.5, 5, 10]).depthM - 1).toBeCloseTo(4.8333333, 6);
    expect(cells([2.5, 5, 10]).share).toBe(1);
    expect(cells([0, 2.5, 5, 10]).depthM - 1).toBeCloseTo(4.8333333, 6);
    expect(cells([0, 2.5, 5, 10]).share).toBe(0.75);
  });

  // VU-IVM/DamageScanner tests/test_vector_scanner.py at b8fc648 (MIT): depth by quarters, curves 0/0.2/0.3 and 0/0.4/0.6 at 0/1/2 m,
  // so much a m². Its rule lets cells without data count as dry, so they are dry here.
  const quarters = water((x, y) => (y < 5 ? (x < 5 ? 0.5 : 3) : 0));
  const shareAt = (depth: number, kind: "residential" | "commercial") =>
    (kind === "residential" ? 1 : 2) * (depth <= 1 ? 0.2 * depth : Math.min(0.3, 0.2 + 0.1 * (depth - 1)));
  it.each([
    ["residential", 100, box(1, 1, 2, 2), 10],
    ["residential", 200, box(1, 1, 3, 3), 80],
    ["commercial", 300, box(1, 1, 3, 3), 240],
    ["residential", 100, box(8, 1, 9, 2), 30],
    ["residential", 100, box(4.5, 1, 5.5, 2), 20],
    ["residential", 100, box(1, 8, 2, 9), 0],
    ["residential", 100, box(8, 8, 9, 9), 0],
    ["residential", 100, box(4.5, 4.5, 5.5, 5.5), 10],
  ] as const)("covers the cells of DamageScanner's %s polygon at %i a m²", (kind, mostPerM2, polygon, expected) => {
    const { cells, areaM2 } = coveredCells(quarters, [polygon]);
    const damage = [...cells].reduce(
      (sum, cell, i) => sum + shareAt(quarters.values[cell]!, kind) * areaM2[i]! * mostPerM2,
      0,
    );
    expect(damage).toBeCloseTo(expected, 6);
  });

  it("takes a hole out of what is covered", () => {
    const withHole: Polygon = {
      type: "Polygon",
      coordinates: [...box(1, 1, 5, 5).coordinates, ...box(2, 2, 4, 4).coordinates],
    };
    const { areaM2 } = coveredCells(quarters, [withHole]);
    expect(areaM2.reduce((sum, m2) => sum + m2, 0)).toBeCloseTo(12, 9);
  });
});

describe("roads, fields and assets", () => {
  const exposure: Exposure = {
    roads: [
      { id: "vej", parcelId: "p", line },
      { id: "landevej", parcelId: null, line },
    ],
    fields: [{ id: "mark", parcelId: "p", crop: "Hvede", geometry: box(0, 0, 10, 10) }],
    assets: [
      {
        ...{ id: "pumpe", parcelId: "p", title: "Pumpe", fromDepthM: 0.4, damageOere: oere(5_000_000) },
        geometry: box(1, 1, 2, 2),
        citation: "opgjort af kommunen",
      },
    ],
  };
  const [road, field, asset, ...others] = thingsOf([], exposure, by);

  it("lose by the metre of road and the m² of field under water", () => {
    // 4 m of 10 m at 20 kr.; 40 m² of 100 m² of wheat at 1.4 kr.
    expect([kroner(road!, westWet), kroner(field!, westWet)]).toEqual([80, 56]);
  });

  it("lose nothing in water under the threshold", () => {
    const shallow = water(() => 0.19);
    expect([kroner(road!, shallow), kroner(field!, shallow)]).toEqual([0, 0]);
  });

  it("lose an asset whole from the depth that was typed, and nothing before", () => {
    expect(kroner(asset!, westWet)).toBe(50_000);
    expect(
      kroner(
        asset!,
        water(() => 0.39),
      ),
    ).toBe(0);
  });

  it("leave out a road that is nobody's", () => {
    expect(others).toEqual([]);
  });

  it("can lose no more than all of it", () => {
    expect([road, field, asset].map((thing) => fullLossOere(thing!, ["sea"], by))).toEqual([20_000, 14_000, 5_000_000]);
    expect([road, field, asset].map((thing) => lossAtDepth(thing!, "sea", 1, by))).toEqual([20_000, 14_000, 5_000_000]);
    expect([road, field, asset].map((thing) => lossAtDepth(thing!, "sea", 0.1, by))).toEqual([0, 0, 0]);
  });

  it("have no price for a crop that the table does not know", () => {
    const unknown = { ...exposure, fields: [{ ...exposure.fields[0]!, crop: "Vindruer" }] };
    expect(() => thingsOf([], unknown, by)).toThrow("Vindruer");
  });
});
