import { expect, it } from "vitest";
import type { ParcelChange } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { type CarriedOut, carriedSteps } from "./carriedSteps.ts";

const amounts = (of: Record<string, number>) => Object.entries(of).map(([id, amount]) => ({ id, oere: oere(amount) }));
/** By area, each parcel with its m². */
function change(
  on: string,
  from: Record<string, number>,
  to: Record<string, [m2: number, amount: number]>,
): CarriedOut {
  const about = { on, rule: "area", source: "the cadastre" } as const;
  const parcels: ParcelChange["to"] = Object.entries(to).map(([id, [registeredAreaM2]]) => ({ id, registeredAreaM2 }));
  const given = amounts(Object.fromEntries(Object.entries(to).map(([id, [, amount]]) => [id, amount])));
  return {
    change: { ...about, from: Object.keys(from), to: parcels },
    did: { ...about, from: amounts(from), to: given },
  };
}

// a (100 øre) is split into b and c; d (60) and e (0) lie beside; then c and d become f; e is split and is nobody's concern.
const changes = [
  change("2028-01-01", { a: 100 }, { b: [600, 67], c: [300, 33] }),
  change("2028-06-01", { e: 0 }, { g: [10, 0], h: [10, 0] }),
  change("2029-01-01", { c: 33, d: 60 }, { f: [800, 93] }),
];

it("tells one split: two thirds of the area, two thirds of the amount", () => {
  expect(carriedSteps("b", changes)).toEqual([
    {
      ...{ on: "2028-01-01", rule: "area", source: "the cadastre", from: ["a"], to: "b" },
      ...{ heldOere: 100, part: 600, parts: 900, oere: 67 },
    },
  ]);
});

it("tells of a merged parcel how each that was split came to what it owed, and then their sum", () => {
  expect(carriedSteps("f", changes).map(({ from, to, heldOere, oere: owed }) => [from, to, heldOere, owed])).toEqual([
    [["a"], "c", 100, 33],
    [["c", "d"], "f", 93, 93],
  ]);
});

it("follows a parcel that keeps its number through both of its changes", () => {
  const kept = [
    change("2028-01-01", { a: 100 }, { a: [50, 50], b: [50, 50] }),
    change("2029-01-01", { a: 50 }, { a: [10, 10], c: [40, 40] }),
  ];
  expect(carriedSteps("a", kept).map(({ heldOere, oere: owed }) => [heldOere, owed])).toEqual([
    [100, 50],
    [50, 10],
  ]);
  expect(carriedSteps("b", kept).map(({ on }) => on)).toEqual(["2028-01-01"]);
});
