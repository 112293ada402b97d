import { describe, expect, it } from "vitest";
import { calculate } from "./calculate.ts";
import { damageByThing } from "./damageByThing.ts";
import { damageByThingCsv } from "./damageByThingCsv.ts";
import { noret, noretRasters } from "./demo/index.ts";
import type { Building, CaseFile, Hazard } from "./model/index.ts";

const demo = noret();
const [measure] = demo.measures;
const [parcel] = demo.parcels;

const level = (returnPeriodYears: number, levelM: number): Hazard => ({
  ...{ source: "sea", returnPeriodYears, scenarioYear: 2026, quantity: "level", levelM },
  ...{ origin: "model", datum: "DVR90", citation: "opdigtet" },
});
/** Costs 30,000 kr. once water stands 0.20 m at it. */
const garage = (id: string, levelM: number): Building => ({
  ...{ id, parcelId: parcel!.id, useCode: "910", groundFloorM2: 20, dwellingM2: null },
  terrain: { levelM, rule: "typed" },
});

/** Two garages on one parcel, at 1.00 and 2.00 m; a flat sea of 1.50 m (20 years) and 2.50 m (100 years); a crest never passed. */
const twoGarages: CaseFile = {
  ...demo,
  terrainRef: null,
  hazards: [level(20, 1.5), level(100, 2.5)],
  buildings: [garage("low", 1), garage("high", 2)],
  measures: [{ ...measure!, crestLevelM: 9, parts: [{ ...measure!.parts[0]!, source: "sea" }] }],
};

describe("the damage of each building by itself", () => {
  const found = damageByThing(twoGarages, new Map());
  const things = found.ok ? (found.value?.things ?? []) : [];
  it("is by hand 30,000/20 = 1,500 kr. a year of the low one, and 30,000/2 · (1/20 − 1/100) + 30,000/100 = 900 of the high", () => {
    expect(things.map(({ id, eadWithoutOere }) => [id, eadWithoutOere])).toEqual([
      ["high", 90_000],
      ["low", 150_000],
    ]);
  });
  it("tells each event, without the measures and with", () => {
    expect(things.find(({ id }) => id === "high")?.events).toEqual([
      { source: "sea", returnPeriodYears: 20, withoutOere: 0, withOere: 0 },
      { source: "sea", returnPeriodYears: 100, withoutOere: 3_000_000, withOere: 0 },
    ]);
  });
  it("is a table with kroner in two decimals", () => {
    const csv = found.ok && found.value !== null ? damageByThingCsv(found.value).split("\r\n") : [];
    expect(csv[0]).toContain("Havet, 1 gang på 20 år, uden projektet, kr.");
    expect(csv[1]).toMatch(new RegExp(`^Bygning;high;${parcel!.id};900,00;.*;0,00;0,00;30000,00;0,00$`));
  });
  it("is null where no level is given, and refused where nothing is drawn", () => {
    expect(damageByThing({ ...twoGarages, hazards: [] }, new Map())).toEqual({ ok: true, value: null });
    expect(damageByThing({ ...twoGarages, area: null }, new Map())).toMatchObject({ issues: [{ code: "no-area" }] });
  });
});

it("adds up to the parcels' own, to a few øre of rounding, in the demo town", () => {
  const found = damageByThing(demo, noretRasters());
  const roll = calculate(demo, noretRasters());
  const sums = new Map<string, { oere: number; things: number }>();
  for (const { parcelId, eadWithoutOere } of found.ok ? (found.value?.things ?? []) : []) {
    const sum = sums.get(parcelId) ?? { oere: 0, things: 0 };
    sums.set(parcelId, { oere: sum.oere + (eadWithoutOere ?? Number.NaN), things: sum.things + 1 });
  }
  const units = roll.ok ? roll.value.units : [];
  expect(units.filter(({ eadWithoutOere }) => (eadWithoutOere ?? 0) > 0).length).toBeGreaterThan(10);
  for (const { id, eadWithoutOere } of units) {
    if (eadWithoutOere === null) continue;
    const { oere, things } = sums.get(id) ?? { oere: 0, things: 0 };
    expect(Math.abs(oere - eadWithoutOere)).toBeLessThanOrEqual(things);
  }
});
