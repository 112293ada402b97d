import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Parcel, Position, Ring } from "../../model/index.ts";
import { lengthM } from "../area.ts";
import { roundToMm } from "../roundToMm.ts";
import { cutLine } from "./cutLine.ts";
import { ParcelGround } from "./parcelGround.ts";

const [east, north] = [700_000, 6_170_000];
const at = (x: number, y: number): Position => [roundToMm(east + x), roundToMm(north + y)];
const lot = (id: string, ...corners: [number, number][]): Parcel => ({
  ...{ id, ejerlavkode: 1, matrikelnr: id, kind: "lot", registeredAreaM2: null, propertyValue: null, terrain: null },
  geometry: {
    type: "Polygon",
    coordinates: [[...corners, corners[0]!].map(([x, y]): Position => at(x, y))],
  },
});
const box = (id: string, x: number, y: number, width: number, height: number): Parcel =>
  lot(id, [x, y], [x + width, y], [x + width, y + height], [x, y + height]);
const lengthOf = (line: Position[]) => lengthM({ type: "LineString", coordinates: line });
const cut = (line: [number, number][], ...parcels: Parcel[]) =>
  cutLine(
    line.map(([x, y]) => at(x, y)),
    new ParcelGround(parcels),
  );
const told = (line: [number, number][], ...parcels: Parcel[]) =>
  cut(line, ...parcels).map((piece) => [piece.parcelId, lengthOf(piece.line)]);

/** Two lots of 40 m × 40 m beside each other. */
const [west, next] = [box("1-a", 0, 0, 40, 40), box("1-b", 40, 0, 40, 40)];

describe("a line cut by parcels", () => {
  it("is 40, 40 and 20 m where it runs 100 m over two lots of 40 m and out", () => {
    expect(
      told(
        [
          [0, 20],
          [100, 20],
        ],
        next,
        west,
      ),
    ).toEqual([
      ["1-a", 40],
      ["1-b", 40],
      [null, 20],
    ]);
  });

  it("keeps its corners, and has none where a border is only touched", () => {
    const bent: [number, number][] = [
      [10, 10],
      [20, 40],
      [30, 10],
    ];
    expect(cut(bent, west)).toEqual([{ parcelId: "1-a", line: bent.map(([x, y]) => at(x, y)) }]);
  });

  it("comes back to a lot as a piece of its own", () => {
    expect(
      told(
        [
          [20, 20],
          [60, 20],
          [60, 30],
          [20, 30],
        ],
        west,
        next,
      ),
    ).toEqual([
      ["1-a", 20],
      ["1-b", 50],
      ["1-a", 20],
    ]);
  });

  it("belongs to the lot whose border it runs along, and to the first of two", () => {
    const along: [number, number][] = [
      [40, -10],
      [40, 50],
    ];
    const told40 = [
      [null, 10],
      ["1-a", 40],
      [null, 10],
    ];
    expect(told(along, next, west)).toEqual(told40);
    expect(told(along, west)).toEqual(told40);
    // A slanted border, whose middle is no float64 on the line itself.
    const slanted = lot("1-c", [0, 0], [30, 10], [0, 10]);
    expect(
      told(
        [
          [0, 0],
          [30, 10],
        ],
        slanted,
      ).map(([id]) => id),
    ).toEqual(["1-c"]);
  });

  it("is on no parcel in a hole of one", () => {
    const holed = box("1-a", 0, 0, 40, 40);
    holed.geometry = {
      type: "Polygon",
      coordinates: [
        ...(holed.geometry.coordinates as Ring[]),
        [at(10, 10), at(30, 10), at(30, 30), at(10, 30), at(10, 10)],
      ],
    };
    expect(
      told(
        [
          [0, 20],
          [40, 20],
        ],
        holed,
      ),
    ).toEqual([
      ["1-a", 10],
      [null, 20],
      ["1-a", 10],
    ]);
  });

  it("is whole and on none where there is no parcel near", () => {
    expect(
      told([
        [0, 0],
        [3, 4],
      ]),
    ).toEqual([[null, 5]]);
  });

  it("loses no length, whatever the line and the lots", () => {
    const corner = fc.tuple(fc.integer({ min: -20, max: 120 }), fc.integer({ min: -20, max: 120 }));
    fc.assert(
      fc.property(
        fc.array(corner, { minLength: 2, maxLength: 8 }),
        fc.array(fc.tuple(corner, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 })), { maxLength: 6 }),
        (line, lots) => {
          const pieces = cut(line, ...lots.map(([[x, y], w, h], i) => box(`1-${i}`, x, y, w, h)));
          const whole = lengthOf(line.map(([x, y]) => at(x, y)));
          const sum = pieces.reduce((metres, piece) => metres + lengthOf(piece.line), 0);
          expect(Math.abs(sum - whole)).toBeLessThanOrEqual(0.002 * (pieces.length + 1));
          for (let i = 1; i < pieces.length; i++) {
            expect(pieces[i]!.parcelId).not.toBe(pieces[i - 1]!.parcelId);
            expect(pieces[i]!.line[0]).toEqual(pieces[i - 1]!.line.at(-1));
          }
        },
      ),
    );
  });
});
