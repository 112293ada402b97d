import { expect, it } from "vitest";
import { membersOfParcels } from "./members.ts";

const parcels = [{ id: "a" }, { id: "b" }, { id: "c" }];
const on = (...parcelIds: string[]) => [
  ...membersOfParcels(
    parcels,
    parcelIds.map((parcelId) => ({ parcelId })),
  ),
];

it("lists the things of each parcel by their places, in the order of the parcels", () => {
  expect(on("a", "a", "b", "c")).toEqual([[0, 1], [2], [3]]);
});

it("finds them in whatever order they come, and leaves a parcel without any empty", () => {
  expect(on("c", "a", "c")).toEqual([[1], [], [0, 2]]);
  expect(on("a", "c")).toEqual([[0], [], [1]]);
});

it("puts a thing whose parcel is not among them on none", () => {
  expect(on("a", "elsewhere", "b")).toEqual([[0], [2], []]);
  expect(on()).toEqual([[], [], []]);
});
