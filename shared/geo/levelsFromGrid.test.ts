import { describe, expect, it } from "vitest";
import type { Building, Grid, Parcel, Polygon, Ring } from "../model/index.ts";
import { levelsFromGrid } from "./levelsFromGrid.ts";

const [east, north] = [700_000, 6_170_000];
const box = (x: number, y: number, width: number, height: number): Polygon => {
  const ring: Ring = [
    [east + x, north + y],
    [east + x + width, north + y],
    [east + x + width, north + y + height],
    [east + x, north + y + height],
    [east + x, north + y],
  ];
  return { type: "Polygon", coordinates: [ring] };
};
/** Three rows of four cells of 1 m; the cell at the south-west corner has its centre at (0.5, 0.5). */
const grid: Grid = {
  originM: [east + 0.5, north + 2.5],
  cellM: 1,
  columns: 4,
  rows: 3,
  levelsM: new Float64Array([5, 6, 7, 8, 1.2, 1.3, 1.4, Number.NaN, 2, 3, 4, 0.5]),
};
const parcel = (id: string, geometry: Polygon): Parcel => ({
  id,
  ejerlavkode: 1,
  matrikelnr: id,
  kind: "lot",
  geometry,
  registeredAreaM2: null,
  propertyValue: null,
  terrain: null,
});
const building = (id: string, parcelId: string, geometry: Polygon): Building => ({
  id,
  parcelId,
  useCode: "120",
  groundFloorM2: 3,
  dwellingM2: null,
  geometry,
  terrain: null,
});

describe("levels from a grid", () => {
  it("gives a house the mean of the cells under it, and its parcel the same", () => {
    const levels = levelsFromGrid(grid, [parcel("a", box(0, 0, 3, 3))], [building("hus", "a", box(0, 1, 3, 1))]);
    expect(levels.buildings[0]!.terrain).toEqual({ levelM: 1.3, rule: "mean-under-buildings" });
    expect(levels.parcels[0]!.terrain).toEqual({ levelM: 1.3, rule: "mean-under-buildings" });
  });

  it("gives a parcel without a building its lowest ground", () => {
    const levels = levelsFromGrid(grid, [parcel("a", box(0, 0, 3, 3))], []);
    expect(levels.parcels[0]!.terrain).toEqual({ levelM: 1.2, rule: "lowest-ground" });
  });

  it("gives a shed smaller than a cell the cell that it stands in", () => {
    const levels = levelsFromGrid(grid, [], [building("skur", "a", box(2.1, 0.6, 0.2, 0.2))]);
    expect(levels.buildings[0]!.terrain?.levelM).toBe(4);
  });

  it("names those that the grid tells nothing of, and leaves their level unknown", () => {
    const far = box(500, 500, 5, 5);
    const levels = levelsFromGrid(grid, [parcel("a", far)], [building("hus", "a", far)]);
    expect(levels.without).toEqual({ parcels: ["a"], buildings: ["hus"] });
    expect(levels.parcels[0]!.terrain).toBeNull();
  });

  it("passes over a cell without a level", () => {
    const levels = levelsFromGrid(grid, [], [building("hus", "a", box(2, 1, 2, 1))]);
    expect(levels.buildings[0]!.terrain?.levelM).toBe(1.4);
  });

  it("takes no neighbour's level where all cells under a house are without one", () => {
    // The one cell under it is not known; the cell of 4 m, where its first corner stands, is not under it.
    const levels = levelsFromGrid(grid, [], [building("hus", "a", box(2.95, 1, 1, 1))]);
    expect(levels.buildings[0]!.terrain).toBeNull();
    expect(levels.without.buildings).toEqual(["hus"]);
  });
});
