import { describe, expect, it } from "vitest";
import { joinPatches } from "./joinPatches.ts";

const box = (west: number, south: number, east: number, north: number): number[][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const corners = (ring: number[][]): string[] => [...new Set(ring.map(String))].sort();

describe("patches of one surface", () => {
  it("lose the edge that two share, whichever way each runs", () => {
    const joined = joinPatches([[box(0, 0, 10, 10)], [box(10, 0, 30, 10).reverse()]]);
    expect(joined).toHaveLength(1);
    expect(joined[0]).toHaveLength(1);
    expect(corners(joined[0]![0]!)).toEqual(["0,0", "0,10", "10,0", "10,10", "30,0", "30,10"]);
    expect(joined[0]![0]!.at(-1)).toEqual(joined[0]![0]![0]);
  });

  it("keep their holes, and get one where they stand round it", () => {
    const withHole = [box(0, 0, 10, 10), box(2, 2, 4, 4)];
    expect(joinPatches([withHole, [box(10, 0, 20, 10)]])[0]).toHaveLength(2);
    // A patch that fills the hole of another.
    expect(joinPatches([withHole, [box(2, 2, 4, 4)]])).toEqual([[expect.any(Array)]]);
  });

  it("stay apart where they share no edge", () => {
    expect(joinPatches([[box(0, 0, 10, 10)], [box(20, 0, 30, 10)]])).toHaveLength(2);
  });

  it("come back as they are where an edge meets the middle of another, or two lie on each other", () => {
    const middle = [[box(0, 0, 10, 10)], [box(10, 2, 20, 8)]];
    expect(joinPatches(middle)).toEqual(middle);
    const twice = [[box(0, 0, 10, 10)], [box(0, 0, 10, 10)]];
    expect(joinPatches(twice)).toBe(twice);
    const touching = [[box(0, 0, 10, 10)], [box(10, 10, 20, 20)]];
    expect(joinPatches(touching)).toBe(touching);
  });
});
