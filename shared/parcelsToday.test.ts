import { expect, it } from "vitest";
import { noret } from "./demo/index.ts";
import type { ParcelChange } from "./model/index.ts";
import { parcelsToday } from "./parcelsToday.ts";

const { decisions, parcels } = noret();
const three = parcels.slice(0, 3).map((parcel, i) => ({ ...parcel, id: `1-${i}`, registeredAreaM2: 100 * (i + 1) }));
const become = (on: string, from: string[], ...to: [id: string, registeredAreaM2: number][]): ParcelChange => ({
  ...{ on, from, rule: "area", source: "the cadastre" },
  to: to.map(([id, registeredAreaM2]) => ({ id, registeredAreaM2 })),
});
const today = (...parcelChanges: ParcelChange[]) =>
  parcelsToday({ parcels: three, decisions: { ...decisions, parcelChanges } }).map(
    ({ id, registeredAreaM2 }) => `${id}: ${registeredAreaM2}`,
  );

it("are the case's own where nothing has changed", () => {
  expect(today()).toEqual(["1-0: 100", "1-1: 200", "1-2: 300"]);
});

it("are what the parcels have become, change by change as the days came", () => {
  const split = become("2028-01-01", ["1-1"], ["1-1", 150], ["1-1b", 50]);
  const merged = become("2029-01-01", ["1-0", "1-1b"], ["1-9", 150]);
  expect(today(merged, split)).toEqual(["1-2: 300", "1-1: 150", "1-9: 150"]);
});
