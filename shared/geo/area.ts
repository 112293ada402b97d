import type { Areal, LineString, Ring } from "../model/index.ts";
import { ringsOf, wholeMm } from "./rings.ts";

/**
 * Planar area in EPSG:25832, m², exact: coordinates are whole mm and the sum is one of integers. Holes are taken off; which
 * way a ring runs does not matter.
 *
 *   A = ½ · |Σ (xᵢ·yᵢ₊₁ − xᵢ₊₁·yᵢ)| per ring, with the origin at the ring's first corner
 *
 * Source: the shoelace formula; the shift keeps the products small (design § 2.3).
 * Example: a ring of 20 m × 30 m with a hole of 2 m × 2 m: 596 m².
 */
export function areaM2(areal: Areal): number {
  let twiceMm2 = 0n;
  for (const { ring, sign } of ringsOf(areal)) {
    const twice = twiceSignedMm2(ring);
    twiceMm2 += BigInt(sign) * (twice < 0n ? -twice : twice);
  }
  return Number(twiceMm2) / 2e6;
}

/** Twice the area that a closed ring encloses, mm²; above zero where it runs anticlockwise. */
export function twiceSignedMm2(ring: Ring): bigint {
  const first = ring[0];
  if (first === undefined) return 0n;
  const originX = wholeMm(first[0]);
  const originY = wholeMm(first[1]);
  // A product of two numbers below 2²⁶ is below 2⁵²; sums are taken out before they can pass 2⁵³.
  let whole = 0n;
  let part = 0;
  let x = 0;
  let y = 0;
  for (let i = 1; i < ring.length; i++) {
    const nextX = wholeMm(ring[i]![0]) - originX;
    const nextY = wholeMm(ring[i]![1]) - originY;
    if (isSmall(x) && isSmall(y) && isSmall(nextX) && isSmall(nextY)) {
      whole += BigInt(part);
      part = x * nextY - nextX * y;
    } else {
      whole += BigInt(x) * BigInt(nextY) - BigInt(nextX) * BigInt(y);
    }
    x = nextX;
    y = nextY;
  }
  return whole + BigInt(part);
}

function isSmall(mm: number): boolean {
  return mm > -67_108_864 && mm < 67_108_864;
}

/** Planar length of a line, metres: the sum of its stretches, √(Δx² + Δy²), from whole mm: the same wherever it lies. */
export function lengthM({ coordinates }: LineString): number {
  let sum = 0;
  for (let i = 1; i < coordinates.length; i++) {
    const dx = wholeMm(coordinates[i]![0]) - wholeMm(coordinates[i - 1]![0]);
    const dy = wholeMm(coordinates[i]![1]) - wholeMm(coordinates[i - 1]![1]);
    sum += Math.sqrt(dx * dx + dy * dy);
  }
  return sum / 1000;
}
