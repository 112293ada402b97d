import { describe, expect, it } from "vitest";
import type { Building, FlatLevel, OwnDamage, Parcel, WaterSetup } from "../model/index.ts";
import { assessRisk } from "./assessRisk.ts";
import { damageBy } from "./damage.ts";
import type { ProtectingMeasure } from "./input.ts";

const parcel: Parcel = {
  ...{ id: "1-1a", ejerlavkode: 1, matrikelnr: "1a", kind: "lot", registeredAreaM2: null, propertyValue: null },
  ...{ geometry: { type: "Polygon", coordinates: [] }, terrain: { levelM: 0, rule: "typed" } },
};
const house: Building = {
  ...{ id: "h", parcelId: "1-1a", useCode: "120", groundFloorM2: 100, dwellingM2: null, terrain: null },
};
/** 1,000 kr. in the sea and 600 kr. in the stream, at any depth from 20 cm. */
const own = (["sea", "stream"] as const).map(
  (source): OwnDamage => ({
    ...{ class: "dwelling", source, citation: "made up" },
    damage: { kind: "perM2", kroner: source === "sea" ? 10 : 6 },
  }),
);
const level = (source: "sea" | "stream", returnPeriodYears: number, levelM: number): FlatLevel => ({
  ...{ source, returnPeriodYears, levelM, scenarioYear: 2026, quantity: "level", origin: "model", datum: "DVR90" },
  citation: "made up",
});
// The sea stands under the threshold at T = 20 and over it at 100; the stream over it at both.
const hazards = [level("sea", 20, 0.1), level("sea", 100, 1), level("stream", 20, 1), level("stream", 100, 1.5)];
const against = (source: "sea" | "stream", crestLevelM: number): ProtectingMeasure => ({
  ...{ id: source, crestLevelM, lowersM: null, reachM: null, storageM3: null, sources: [source] },
  ...{ geometry: null, lines: [], unitIds: new Set(["1-1a"]) },
});

function risk(together: WaterSetup["together"], seaCrestM = 0) {
  return assessRisk({
    ...{ parcels: [parcel], buildings: [house], hazards, priceYear: 2026, horizonYears: 50 },
    ...{ exposure: { roads: [], fields: [], assets: [] }, terrain: null, rasters: new Map() },
    measures: [against("sea", seaCrestM), against("stream", 0)],
    damage: damageBy(0.2, { table: "skadesoekonomi-2024", own }),
    rules: {
      ...{ eadRule: "linear", damageThresholdM: 0.2, startReturnPeriodYears: null, minOverlapM2: 1, rate: "fm-2021" },
    },
    water: { overlay: "highest", sea: null, runoff: null, streams: [], groundwater: null, together },
  });
}

describe("a surge with a river", () => {
  it("adds their damages where each comes by itself", () => {
    // Sea 0 and 1,000: 0.01 · 1,000 + 0.04 · 500 = 30. Stream 600 at both: 0.05 · 600 = 30.
    expect(risk(undefined).parcels.at(0)!.eadWithoutOere).toBe(6_000);
  });

  it("counts the larger at each event where they come together, credited to that water", () => {
    // The larger: 600 at T = 20, 1,000 at 100: 0.01 · 1,000 + 0.04 · 800 = 42. Of that the sea 30, the stream 0.04 · 300 = 12.
    const { parcels, scenarios } = risk(["sea", "stream"]);
    expect(parcels.at(0)!.eadWithoutOere).toBe(4_200);
    const of = (source: string) => scenarios[0]!.waters.find((water) => water.source === source)!.without.linearOere;
    expect([of("sea"), of("stream")]).toEqual([3_000, 1_200]);
  });

  it("leaves what the other water costs where one is held", () => {
    // A crest of 10 m holds the sea: the stream's 600 are left at both events, 0.05 · 600 = 30.
    expect(risk(["sea", "stream"], 10).parcels.at(0)!.eadWithOere).toBe(3_000);
    expect(risk(undefined, 10).parcels.at(0)!.eadWithOere).toBe(3_000);
  });

  it("reaches a house as often as the more frequent of the two", () => {
    // Terrain 0 lies below all levels: 1/20 each; by themselves 1 − 0.95².
    expect(risk(["sea", "stream"]).parcels.at(0)!.yearlyChanceOfWater).toBeCloseTo(0.05, 12);
    expect(risk(undefined).parcels.at(0)!.yearlyChanceOfWater).toBeCloseTo(0.0975, 12);
  });

  it("says which it is", () => {
    const codes = (together: WaterSetup["together"]) => risk(together).assumptions.map(({ code }) => code);
    expect(codes(["sea", "stream"])).toContain("waters-together");
    expect(codes(["sea", "stream"])).not.toContain("waters-independent");
    expect(codes(undefined)).toContain("waters-independent");
  });
});
