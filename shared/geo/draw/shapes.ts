import type { Polygon, Position, Ring } from "../../model/index.ts";
import { roundToMm } from "../roundToMm.ts";

/** How many corners a circle may be drawn with: each a bisection of the one before. */
export const circleCorners = [16, 32, 64, 128] as const;

/** The rectangle of two opposite corners, upright in EPSG:25832. Of two corners in line it is flat, and `checkGeometry` says so. */
export function rectangle([ax, ay]: Position, [bx, by]: Position): Polygon {
  return polygon([
    [ax, ay],
    [bx, ay],
    [bx, by],
    [ax, by],
  ]);
}

/**
 * A circle as a polygon of that many corners, which all lie on it, the first due east; whole mm.
 * Its area is less than the circle's: ½ · n · r² · sin(360° / n), at 64 corners 0.16 % less.
 * The directions are made by halving right angles, with + × ÷ √ alone, so that every engine gives the same corners.
 * Example: 64 corners at 10 m: 313.65 m², where the circle has 314.16 m².
 */
export function circle([x, y]: Position, radiusM: number, corners: (typeof circleCorners)[number]): Polygon {
  let quarter: Position[] = [
    [1, 0],
    [0, 1],
  ];
  while ((quarter.length - 1) * 4 < corners)
    quarter = quarter.flatMap((one, i) => {
      const next = quarter[i + 1];
      return next === undefined ? [one] : [one, between(one, next)];
    });
  const first = quarter.slice(0, -1);
  const directions: Position[] = [
    ...first,
    ...first.map(([east, north]): Position => [-north, east]),
    ...first.map(([east, north]): Position => [-east, -north]),
    ...first.map(([east, north]): Position => [north, -east]),
  ];
  return polygon(
    directions.map(([east, north]): Position => [roundToMm(x + radiusM * east), roundToMm(y + radiusM * north)]),
  );
}

/** The direction halfway between two of length one. */
function between([ax, ay]: Position, [bx, by]: Position): Position {
  const [east, north] = [ax + bx, ay + by];
  const length = Math.sqrt(east * east + north * north);
  return [east / length, north / length];
}

function polygon(corners: Position[]): Polygon {
  const ring: Ring = [...corners, corners[0]!];
  return { type: "Polygon", coordinates: [ring] };
}
