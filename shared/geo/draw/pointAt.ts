import type { Position } from "../../model/index.ts";
import { roundToMm } from "../roundToMm.ts";

/**
 * The point so far from another in a direction, whole mm. `bearingDeg`: degrees clockwise from grid north in EPSG:25832,
 * of any size; it is not the direction of a compass.
 *
 *   x' = x + l · sin b,  y' = y + l · cos b
 *
 * Example: 25 m at 90°: 25 m due east.
 */
export function pointAt([x, y]: Position, bearingDeg: number, lengthM: number): Position {
  const { sin, cos } = directionOf(bearingDeg);
  return [roundToMm(x + lengthM * sin), roundToMm(y + lengthM * cos)];
}

/** Sine and cosine by their series, of at most 45°, so that every engine gives the same: its next term is below 2⁻⁵³. */
function directionOf(bearingDeg: number): { sin: number; cos: number } {
  const whole = bearingDeg - 360 * Math.floor(bearingDeg / 360);
  const quarter = Math.round(whole / 90);
  const rest = ((whole - 90 * quarter) * Math.PI) / 180;
  const [sin, cos] = [series(rest, 1), series(rest, 0)];
  const turned: readonly (readonly [number, number])[] = [
    [sin, cos],
    [cos, -sin],
    [-sin, -cos],
    [-cos, sin],
  ];
  const [east, north] = turned[quarter % 4]!;
  return { sin: east, cos: north };
}

/** Σ (−1)ᵏ · xⁿ / n!, n = start, start + 2, …: from 0 the cosine, from 1 the sine. */
function series(x: number, start: 0 | 1): number {
  let term = start === 0 ? 1 : x;
  let sum = term;
  for (let n = start + 2; n <= 20; n += 2) {
    term *= (-x * x) / (n * (n - 1));
    sum += term;
  }
  return sum;
}
