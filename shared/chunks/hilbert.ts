import type { Position } from "../model/index.ts";

/** The curve's squares a side: of a municipality one is less than a metre wide. */
const side = 65_536;

/**
 * How far along a Hilbert curve a square lies, 0 to 4^16 − 1: squares that follow each other touch, so that what stands together along the
 * curve lies together on the map. `x`, `y`: whole, 0 to 65,535.
 * Source: D. Hilbert, "Ueber die stetige Abbildung einer Linie auf ein Flächenstück", Mathematische Annalen 38 (1891), 459-460.
 */
export function hilbertPlace(x: number, y: number): number {
  let place = 0;
  for (let half = side / 2; half >= 1; half /= 2) {
    const [right, up] = [x >= half ? 1 : 0, y >= half ? 1 : 0];
    place += half * half * (up === 1 ? (right === 1 ? 2 : 1) : right === 1 ? 3 : 0);
    x -= right * half;
    y -= up * half;
    if (up === 1) continue;
    // The lower quarters are walked turned: the left one mirrored, the right one mirrored the other way.
    [x, y] = right === 0 ? [y, x] : [half - 1 - y, half - 1 - x];
  }
  return place;
}

/** The places of points along the curve laid over the square round all of them: the same whatever the order they come in. */
export function hilbertPlaces(points: readonly Position[]): number[] {
  let [westM, southM, eastM, northM] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [westM, eastM] = [Math.min(westM, x), Math.max(eastM, x)];
    [southM, northM] = [Math.min(southM, y), Math.max(northM, y)];
  }
  const scale = (side - 1) / Math.max(eastM - westM, northM - southM, 1);
  return points.map(([x, y]) => hilbertPlace(Math.floor((x - westM) * scale), Math.floor((y - southM) * scale)));
}
