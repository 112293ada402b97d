import type { Position } from "../model/index.ts";
import { curveThrough, mix, smoothStep, waves } from "./smooth.ts";

/**
 * The ground of Noret, a town that does not exist.
 *
 * A place in it is `along` the inlet (metres from the west) and `inland` from its shore, on the north or the south side;
 * `placeOf` bends that grid so that streets follow the shore. The corner of the plan stands at E 650000, N 6250000:
 * open water in the Kattegat, so that nobody can take these parcels for real ones.
 */
export type Side = "north" | "south";

const originE = 650_000;
const originN = 6_250_000;
const seed = 1825;

const axis = curveThrough([
  [200, 915],
  [420, 935],
  [640, 1000],
  [860, 1030],
  [1060, 985],
  [1240, 975],
  [1420, 1000],
  [1620, 1035],
]);
const halfWidth: Record<Side, (along: number) => number> = {
  north: curveThrough([
    [200, 3],
    [300, 42],
    [430, 118],
    [600, 172],
    [760, 150],
    [900, 132],
    [1030, 84],
    [1130, 34],
    [1220, 22],
    [1420, 19],
    [1620, 27],
  ]),
  south: curveThrough([
    [200, 3],
    [310, 55],
    [450, 105],
    [590, 128],
    [740, 205],
    [880, 196],
    [1010, 110],
    [1120, 38],
    [1210, 23],
    [1420, 20],
    [1620, 27],
  ]),
};
const farLine: Record<Side, (along: number) => number> = {
  north: curveThrough([
    [0, 1010],
    [500, 1095],
    [1000, 1100],
    [1600, 1045],
  ]),
  south: curveThrough([
    [0, 905],
    [500, 850],
    [1000, 865],
    [1600, 985],
  ]),
};

/** The inlet's shore: northing over the plan's corner, by easting. */
export function shoreNorthing(along: number, side: Side): number {
  const natural = 1 - smoothStep((along - 960) / 160);
  const ripple = 5 * natural * waves(along, side === "north" ? 0 : 500, 55, seed + 1);
  return side === "north"
    ? axis(along) + halfWidth.north(along) + ripple
    : axis(along) - halfWidth.south(along) - ripple;
}

/** The coast of the open sea: easting over the plan's corner, by northing. */
export const coastEasting = curveThrough([
  [-1600, 900],
  [-700, 1290],
  [0, 1490],
  [500, 1575],
  [900, 1612],
  [1100, 1618],
  [1500, 1600],
  [2000, 1520],
  [2700, 1330],
  [3600, 1080],
]);

/** Bends (along, inland) into the plan; whole centimetres in EPSG:25832. */
export function placeOf(along: number, inland: number, side: Side): Position {
  const up = side === "north" ? 1 : -1;
  const shore = shoreNorthing(along, side);
  const slope = (shoreNorthing(along + 30, side) - shoreNorthing(along - 30, side)) / 60;
  const lean = 75 * smoothStep(inland / 320);
  const loose = smoothStep(inland / 110);
  const y = mix(shore, farLine[side](along), smoothStep(inland / 520)) + up * inland;
  const east = along - up * slope * lean + 15 * loose * waves(along, up * inland, 210, seed + 2);
  const north = y + 13 * loose * waves(along, up * inland, 190, seed + 3);
  return fromPlan(east, north);
}

/** A place of the plan, in whole centimetres of EPSG:25832. */
export function fromPlan(east: number, north: number): Position {
  return [roundToCm(originE + east), roundToCm(originN + north)];
}

/**
 * The made-up ground level, metres DVR90: 1.2-1.8 m along the quays, about 10 m on the hill.
 * Whole centimetres are the caller's to round.
 */
export function groundLevelM(along: number, inland: number, side: Side): number {
  const quay = 1.22 + 0.36 * smoothStep(inland / 190);
  const hill = 9.4 * smoothStep((inland - 115) / 400);
  const swell = 0.14 * waves(along, side === "north" ? inland : -inland, 75, seed + 4);
  const broad = 0.16 * waves(along, side === "north" ? inland : -inland, 320, seed + 5);
  return quay + hill * (1 + 0.15 * broad) + swell + broad;
}

export function roundToCm(metres: number): number {
  return Math.round(metres * 100) / 100;
}
