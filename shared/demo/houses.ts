import type { Position, Ring } from "../model/index.ts";
import { placeOf, roundToCm } from "./ground.ts";
import { type Lot, signedArea } from "./lots.ts";
import { between, type Random } from "./random.ts";
import { mix } from "./smooth.ts";

/** A building before it has a number. */
export interface House {
  ring: Ring;
  useCode: string;
  storeys: number;
  dwelling: boolean;
  /** Its middle in the bent grid, for the ground level. */
  along: number;
  inland: number;
}

/** A place in a lot: `across` its front and `in` from the street, both as shares from 0 to 1. */
type Share = [across: number, into: number];

/** The buildings of a lot, the main one first; three lots in a hundred have none. */
export function housesOf(lot: Lot, random: Random): House[] {
  const empty = random() < 0.03;
  switch (lot.use) {
    case "old":
      return empty ? [] : merchantHouse(lot, random);
    case "town":
      return empty
        ? []
        : detached(lot, random, {
            useCode: random() < 0.3 ? "130" : "120",
            width: [9, 11.5],
            depth: [9, 11],
            setbackM: 3,
            garage: 0.3,
          });
    case "villa":
      return empty
        ? []
        : detached(lot, random, { useCode: "120", width: [11, 15.5], depth: [8.5, 10.5], setbackM: 6, garage: 0.55 });
    case "summer":
      return empty
        ? []
        : detached(lot, random, { useCode: "510", width: [9, 13], depth: [6, 8], setbackM: 12, garage: 0.3 });
    case "harbour":
      return hall(lot, random);
    case "church":
      return [
        shape(lot, "410", 1, false, [
          [0.3, 0.38],
          [0.58, 0.38],
          [0.58, 0.3],
          [0.72, 0.3],
          [0.72, 0.7],
          [0.58, 0.7],
          [0.58, 0.62],
          [0.3, 0.62],
        ]),
      ];
    case "school":
      return [
        shape(lot, "420", 2, false, [
          [0.15, 0.2],
          [0.85, 0.2],
          [0.85, 0.75],
          [0.7, 0.75],
          [0.7, 0.42],
          [0.3, 0.42],
          [0.3, 0.75],
          [0.15, 0.75],
        ]),
      ];
    case "care-home":
      return [
        shape(lot, "440", 1, false, [
          [0.12, 0.2],
          [0.55, 0.2],
          [0.55, 0.55],
          [0.9, 0.55],
          [0.9, 0.8],
          [0.35, 0.8],
          [0.35, 0.42],
          [0.12, 0.42],
        ]),
      ];
    case "town-hall":
      return [
        shape(lot, "320", 3, false, [
          [0.12, 0.15],
          [0.88, 0.15],
          [0.88, 0.6],
          [0.62, 0.6],
          [0.62, 0.45],
          [0.38, 0.45],
          [0.38, 0.6],
          [0.12, 0.6],
        ]),
      ];
    case "museum":
      return [
        shape(lot, "410", 2, false, [
          [0.15, 0.15],
          [0.8, 0.15],
          [0.8, 0.5],
          [0.45, 0.5],
          [0.45, 0.85],
          [0.15, 0.85],
        ]),
      ];
  }
}

/** A house on the street line, wall to wall with its neighbours, most with a wing into the yard. */
function merchantHouse(lot: Lot, random: Random): House[] {
  const depthM = depthOf(lot);
  const front = 0.6 / depthM;
  const back = front + between(random, 8.5, 10.5) / depthM;
  const atQuay = lot.band.from < 20;
  const draw = random();
  const useCode =
    draw < (atQuay ? 0.35 : 0.08) ? "320" : draw < (atQuay ? 0.5 : 0.11) ? "330" : draw < 0.7 ? "130" : "140";
  const storeys = useCode === "130" ? 1.5 : 2;
  const dwelling = useCode === "130" || useCode === "140";
  if (random() < 0.35)
    return [
      shape(lot, useCode, storeys, dwelling, [
        [0.03, front],
        [0.97, front],
        [0.97, back],
        [0.03, back],
      ]),
    ];
  const wing = between(random, 0.36, 0.46);
  const end = back + between(random, 0.22, 0.42) * (0.94 - back);
  const main = shape(lot, useCode, storeys, dwelling, [
    [0.03, front],
    [0.97, front],
    [0.97, back],
    [wing, back],
    [wing, end],
    [0.03, end],
  ]);
  if (random() > 0.22 || depthM < 17) return [main];
  return [
    main,
    shape(lot, "930", 1, false, [
      [0.55, 0.8],
      [0.95, 0.8],
      [0.95, 0.95],
      [0.55, 0.95],
    ]),
  ];
}

interface Detached {
  useCode: string;
  width: [from: number, to: number];
  depth: [from: number, to: number];
  setbackM: number;
  garage: number;
}

/** A house in its garden, some with a wing, some with a garage beside it. */
function detached(lot: Lot, random: Random, kind: Detached): House[] {
  const widthM = widthOf(lot);
  const depthM = depthOf(lot);
  const left = random() < 0.5;
  const width = Math.min(between(random, ...kind.width), widthM - 5.5);
  const depth = Math.min(between(random, ...kind.depth), depthM * 0.5);
  const at = (1.8 + width / 2) / widthM;
  const front = Math.min(kind.setbackM * between(random, 0.75, 1.35), depthM - depth - 5);
  const dwelling = true;
  const storeys = kind.useCode === "510" ? 1 : random() < 0.3 ? 1.5 : 1;
  const mirror = (across: number) => (left ? across : 1 - across);
  const from = at - width / 2 / widthM;
  const to = at + width / 2 / widthM;
  const near = front / depthM;
  const far = (front + depth) / depthM;
  const wingEnd = Math.min(far + 4.5 / depthM, 0.88);
  const corners: Share[] =
    random() < 0.45
      ? [
          [from, near],
          [to, near],
          [to, far],
          [mix(from, to, 0.5), far],
          [mix(from, to, 0.5), wingEnd],
          [from, wingEnd],
        ]
      : [
          [from, near],
          [to, near],
          [to, far],
          [from, far],
        ];
  const house = shape(
    lot,
    kind.useCode,
    storeys,
    dwelling,
    corners.map(([across, into]) => [mirror(across), into]),
  );
  if (random() >= kind.garage || widthM - width < 7) return [house];
  const garageNear = (front + between(random, 1, 5)) / depthM;
  const garage: Share[] = [
    [1 - 4.4 / widthM, garageNear],
    [1 - 1 / widthM, garageNear],
    [1 - 1 / widthM, garageNear + 6 / depthM],
    [1 - 4.4 / widthM, garageNear + 6 / depthM],
  ];
  const useCode = kind.useCode === "510" ? "930" : "910";
  return [
    house,
    shape(
      lot,
      useCode,
      1,
      false,
      garage.map(([across, into]) => [mirror(across), into]),
    ),
  ];
}

/** A hall or a store at the harbour. */
function hall(lot: Lot, random: Random): House[] {
  const right = between(random, 0.6, 0.9);
  const far = between(random, 0.5, 0.8);
  return [
    shape(lot, random() < 0.5 ? "320" : "220", 1, false, [
      [0.08, 0.12],
      [right, 0.12],
      [right, far],
      [0.08, far],
    ]),
  ];
}

function shape(lot: Lot, useCode: string, storeys: number, dwelling: boolean, corners: readonly Share[]): House {
  const ring = corners.map(([across, into]) => inLot(lot, across, into));
  const turned = signedArea(ring) < 0 ? ring.reverse() : ring;
  const middle = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    ring: [...turned, turned[0]!],
    useCode,
    storeys,
    dwelling,
    along: mix(lot.from, lot.to, middle(corners.map(([across]) => across))),
    inland: mix(lot.front, lot.back, middle(corners.map(([, into]) => into))),
  };
}

/** Straight between the four outer corners of the lot, so that walls are straight where the street bends. */
function inLot(lot: Lot, across: number, into: number): Position {
  const [frontFrom, frontTo, backFrom, backTo] = cornersOf(lot);
  const coordinate = (i: 0 | 1) =>
    mix(mix(frontFrom[i], frontTo[i], across), mix(backFrom[i], backTo[i], across), into);
  return [roundToCm(coordinate(0)), roundToCm(coordinate(1))];
}

function cornersOf(lot: Lot): [Position, Position, Position, Position] {
  const place = (along: number, inland: number) => placeOf(along, inland, lot.district.side);
  return [place(lot.from, lot.front), place(lot.to, lot.front), place(lot.from, lot.back), place(lot.to, lot.back)];
}

function widthOf(lot: Lot): number {
  const [frontFrom, frontTo, backFrom, backTo] = cornersOf(lot);
  return Math.min(distance(frontFrom, frontTo), distance(backFrom, backTo));
}

function depthOf(lot: Lot): number {
  const [frontFrom, frontTo, backFrom, backTo] = cornersOf(lot);
  return Math.min(distance(frontFrom, backFrom), distance(frontTo, backTo));
}

function distance(a: Position, b: Position): number {
  return Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]));
}
