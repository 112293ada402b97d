import type { Areal } from "../model/index.ts";
import { twiceSignedMm2 } from "./area.ts";
import { type Box, boxOf, ringsOf, wholeMm } from "./rings.ts";

/**
 * An edge as the trapezoid below it. Summed with their signs, the trapezoids of a geometry are its ground: an edge that
 * runs west has its ground below it, one that runs east takes it away again.
 */
export interface Edge {
  fromX: number;
  fromY: number;
  toX: number;
  toY: number;
  sign: number;
}

/** The edges of a geometry in whole mm, each from west to east; an upright one has nothing below it. */
export function edgesOf(areal: Areal): Edge[] {
  const edges: Edge[] = [];
  for (const { ring, sign } of ringsOf(areal)) {
    const anticlockwise = twiceSignedMm2(ring) > 0n ? 1 : -1;
    for (let i = 1; i < ring.length; i++) {
      const x0 = wholeMm(ring[i - 1]![0]);
      const y0 = wholeMm(ring[i - 1]![1]);
      const x1 = wholeMm(ring[i]![0]);
      const y1 = wholeMm(ring[i]![1]);
      const west = x1 < x0;
      edges.push({
        fromX: west ? x1 : x0,
        fromY: west ? y1 : y0,
        toX: west ? x0 : x1,
        toY: west ? y0 : y1,
        sign: sign * anticlockwise * (west ? 1 : -1),
      });
    }
  }
  return edges;
}

/**
 * Area that two geometries have in common, m², rounded to a whole mm². No shape of the common ground is made, so there is nothing
 * that touching corners, shared edges or slivers could break (docs/adr/0003-exact-overlap.md).
 *
 *   |A ∩ B| = Σ over edges a of A, b of B: s_a · s_b · ∫ max(0, min(a(x), b(x)) − y₀) dx
 *
 * over the x that both edges span. y₀ is the southern end of B: ground of A below it is outside B.
 * Only + − × ÷, so every engine gives the same bits. Example: squares of 10 m whose corners lie 4 m into each other: 16 m².
 */
export function overlapM2(a: Areal, b: Areal): number {
  return overlapOfEdges(edgesOf(a), edgesOf(b), boxInMm(boxOf(b)));
}

/** As `overlapM2`, for edges at hand; `box` is the box round `b` in mm: its corner is the origin, to keep the numbers small. */
export function overlapOfEdges(a: readonly Edge[], b: readonly Edge[], box: Box): number {
  let mm2 = 0;
  for (const low of b) {
    const other = shifted(low, box);
    for (const edge of a) {
      if (edge.toX <= low.fromX || edge.fromX >= low.toX) continue;
      mm2 += edge.sign * low.sign * commonBelow(shifted(edge, box), other);
    }
  }
  return Math.round(mm2) / 1e6;
}

export function boxInMm({ minX, minY, maxX, maxY }: Box): Box {
  return { minX: wholeMm(minX), minY: wholeMm(minY), maxX: wholeMm(maxX), maxY: wholeMm(maxY) };
}

function shifted({ fromX, fromY, toX, toY, sign }: Edge, { minX, minY }: Box): Edge {
  return { fromX: fromX - minX, fromY: fromY - minY, toX: toX - minX, toY: toY - minY, sign };
}

/** ∫ max(0, min(a, b)) over the x that both edges span; b lies at or above zero. */
function commonBelow(a: Edge, b: Edge): number {
  const from = Math.max(a.fromX, b.fromX);
  const to = Math.min(a.toX, b.toX);
  if (to <= from) return 0;
  const a0 = heightAt(a, from);
  const a1 = heightAt(a, to);
  const b0 = heightAt(b, from);
  const b1 = heightAt(b, to);
  if (a0 <= 0 && a1 <= 0) return 0;
  const width = to - from;
  if (a0 >= b0 && a1 >= b1) return ((b0 + b1) / 2) * width;
  // Between these shares of the width, max(0, min(a, b)) is a straight line.
  const turns = [0, turnAt(a0, a1), turnAt(a0 - b0, a1 - b1), 1].sort((one, other) => one - other);
  let sum = 0;
  for (let i = 1; i < turns.length; i++) {
    const left = turns[i - 1]!;
    const right = turns[i]!;
    if (right > left) sum += ((lower(left) + lower(right)) / 2) * (right - left);
  }
  return sum * width;

  function lower(share: number): number {
    return Math.max(0, Math.min(a0 + (a1 - a0) * share, b0 + (b1 - b0) * share));
  }
}

/** Where a line from `start` to `end` passes zero, as a share of the way; 0 where it does not. */
function turnAt(start: number, end: number): number {
  return start < 0 !== end < 0 ? start / (start - end) : 0;
}

function heightAt({ fromX, fromY, toX, toY }: Edge, x: number): number {
  if (x === fromX) return fromY;
  if (x === toX) return toY;
  return fromY + (toY - fromY) * ((x - fromX) / (toX - fromX));
}
