import { expect, it } from "vitest";
import { noret } from "../demo/index.ts";
import { readColumnFile } from "../formats/index.ts";
import { toMercator } from "../geo/index.ts";
import type { MultiPolygon, Parcel } from "../model/index.ts";
import { boxParts } from "./mapBox.ts";
import { boxOf, type MapHead, mapColumns, placesOf, shapesOf } from "./mapColumns.ts";

const [one, two, three] = noret().parcels as [Parcel, Parcel, Parcel];
const lot = one.geometry.coordinates as [number, number][][];
const hole = lot[0]!.map(([x, y]): [number, number] => [
  lot[0]![0]![0] + (x - lot[0]![0]![0]) / 2,
  lot[0]![0]![1] + (y - lot[0]![0]![1]) / 2,
]);
const inTwoPieces: Parcel = {
  ...one,
  geometry: { type: "MultiPolygon", coordinates: [[lot[0]!, hole], two.geometry.coordinates] } as MultiPolygon,
};

it("has a row a parcel in the order of the ids, whatever the order they come in, and their boxes hold all corners", () => {
  const file = readColumnFile<MapHead>(mapColumns([three, one, two]));
  const ids = [one, two, three].map(({ id }) => id).sort();
  expect([file.head.format, file.words("id")]).toEqual(["vandret-kort/1.0", ids]);
  const row = ids.indexOf(one.id);
  const corners = lot[0]!.map(toMercator);
  const [xs, ys] = [corners.map(([x]) => x * boxParts), corners.map(([, y]) => y * boxParts)];
  expect(file.numbers("west")[row]).toBe(Math.floor(Math.min(...xs)));
  expect(file.numbers("east")[row]).toBe(Math.ceil(Math.max(...xs)));
  expect(file.numbers("north")[row]).toBe(Math.floor(Math.min(...ys)));
  expect(file.numbers("south")[row]).toBe(Math.ceil(Math.max(...ys)));
  expect(boxOf(file)!.west).toBe(Math.min(...file.numbers("west")));
  expect(boxOf(readColumnFile<MapHead>(mapColumns([])))).toBeNull();
});

it("gives the shapes back with their pieces and holes, to half a centimetre, and numbers them from where it is told", () => {
  const shapes = shapesOf(mapColumns([two, inTwoPieces]), 10_000);
  const at = one.id < two.id ? 0 : 1;
  const shape = shapes[at]!;
  expect([shape.number, shape.id]).toEqual([10_000 + at, one.id]);
  expect(shape.polygons.map((polygon) => polygon.map(({ length }) => length))).toEqual([
    [lot[0]!.length, hole.length],
    [two.geometry.coordinates[0]!.length],
  ]);
  const half = 0.005 / 40_075_017;
  shape.polygons[0]![1]!.forEach(([x, y], i) => {
    const [expectedX, expectedY] = toMercator(hole[i]!);
    expect(Math.abs(x - expectedX)).toBeLessThan(half);
    expect(Math.abs(y - expectedY)).toBeLessThan(half);
  });
});

it("tells a page the places without the corners", () => {
  const file = mapColumns(noret().parcels);
  const places = placesOf(file);
  expect(places.length).toBeLessThan(file.length / 2);
  expect(readColumnFile(places).words("id")).toEqual(readColumnFile(file).words("id"));
  expect(readColumnFile(places).has("corners")).toBe(false);
});
