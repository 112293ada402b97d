import { describe, expect, it } from "vitest";
import type { Building, Position } from "../../model/index.ts";
import { buildingColumns } from "./buildingColumns.ts";

const square = (x: number, m: number): Position[] => [
  [x, 6_150_000],
  [x + m, 6_150_000],
  [x + m, 6_150_000 + m],
  [x, 6_150_000 + m],
  [x, 6_150_000],
];
const plain: Building = {
  id: "1",
  parcelId: "1-a",
  useCode: "120",
  groundFloorM2: 80,
  dwellingM2: null,
  terrain: null,
};
const given: Building[] = [
  { ...plain, geometry: { type: "Polygon", coordinates: [square(700_000.123, 10)] } },
  { ...plain, id: "2", parcelId: "1-ø", useCode: "910", dwellingM2: 0, cellarM2: 0, storeys: 2, floorHeightM: 0.35 },
  {
    ...plain,
    id: "3",
    dwellingM2: 142.5,
    terrain: { levelM: -0.01, rule: "typed" },
    geometry: {
      type: "MultiPolygon",
      coordinates: [[square(700_100, 20), square(700_105, 5).toReversed()], [square(700_200, 3)]],
    },
  },
  { ...plain, id: "4", parcelId: "2-b", geometry: { type: "MultiPolygon", coordinates: [] } },
];

describe("buildings in columns", () => {
  it("are the same buildings, one by one and in a row", () => {
    const columns = buildingColumns(given);
    expect(columns.length).toBe(4);
    for (const [place, building] of given.entries()) expect(columns.at(place)).toEqual(building);
    expect([...columns]).toEqual(given);
  });

  it("have none before the first or after the last, and may be none at all", () => {
    const columns = buildingColumns(given);
    expect([columns.at(-1), columns.at(4)]).toEqual([undefined, undefined]);
    expect([...buildingColumns([])]).toEqual([]);
  });

  it("take more than the room that was made at first", () => {
    const many = Array.from({ length: 1_500 }, (_, i): Building => ({ ...given[i % 4]!, id: String(i) }));
    expect([...buildingColumns(many)]).toEqual(many);
  });
});
