/** Dragør with the sea run in over the terrain: three levels today and two scenario years, no defences, then a dike of 2.5 m. */
import { describe, expect, it } from "vitest";
import { calculate } from "../../shared/calculate.ts";
import { checkCase } from "../../shared/checkCase.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import { importedCase } from "../../shared/importedCase.ts";
import type { Calculation, CaseFile, Hazard, LineString, Polygon, Position, Raster } from "../../shared/model/index.ts";
import { dragoerFiles, dragoerIsHere, dragoerTitle, imported } from "./dragoer.ts";

/**
 * The heights end before Øresund. Water comes to the houses of Nordstrand over the low ground north of them, so that the sea is
 * drawn there, at the border of what is known, and the dike just south of it, right across the known ground.
 */
const seaFromN = 6_167_560;
const dikeN = 6_167_555;
const [westE, eastE] = [731_100, 731_360];
const sea: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [westE, seaFromN],
      [eastE, seaFromN],
      [eastE, seaFromN + 80],
      [westE, seaFromN + 80],
      [westE, seaFromN],
    ],
  ],
};
const dike = (...corners: Position[]): LineString => ({ type: "LineString", coordinates: corners });
const wholeDike = dike([westE, dikeN], [eastE, dikeN]);
const sha256 = "d".repeat(64);

/** 20-, 50- and 100-year levels: today's derived, and raised by DMI Klimaatlas v2025a's mean rise for 2041-70 and 2071-2100. */
const levels: Record<number, [number, number, number]> = {
  2025: [1.43, 1.52, 1.589],
  2055: [1.691, 1.781, 1.85],
  2085: [1.843, 1.933, 2.002],
};
function hazards(years: readonly number[]): Hazard[] {
  return years.flatMap((scenarioYear) =>
    levels[scenarioYear]!.map(
      (levelM, i): Hazard => ({
        source: "sea",
        returnPeriodYears: [20, 50, 100][i]!,
        scenarioYear,
        quantity: "level",
        levelM,
        origin: "model",
        datum: "DVR90",
        citation: "DMI Klimaatlas v2025a, Køge Bugt",
      }),
    ),
  );
}

describe.skipIf(!dragoerIsHere)(dragoerTitle("Dragør, with the sea over the terrain"), () => {
  const data = dragoerIsHere ? imported(dragoerFiles()) : null!;
  const terrain: Raster = data?.terrain as Raster;

  function computed(geometry: LineString, years: readonly number[], change: Partial<CaseFile> = {}): Calculation {
    const { westM, northM, cellM, columns, rows } = terrain;
    const ref = {
      ...{ sha256, title: "Terræn af punkter", source: { text: "GeoDanmark", link: null, date: null } },
      ...{ crsFrom: "typed" as const, westM, northM, cellM, columns, rows, synthetic: false },
    };
    const made = importedCase(data, {
      title: "Dragør Nordstrand",
      municipality: "Dragør",
      source: "Indeholder data fra Klimadatastyrelsen (Matriklen, GeoDanmark, BBR, DAR, DHM)",
      lawAsOf: "2026-01-01",
      hazards: hazards(years),
      seaOver: { terrainRef: ref, sea: { area: sea, edges: [], neighbours: 4 } },
      project: {
        measures: [
          {
            id: "dige",
            title: "Dige",
            kind: "dike",
            geometry,
            crestLevelM: 2.5,
            parts: [{ source: "sea", effect: "flooding" }],
            cost: { worksOere: 13_200_000_000, vat: "excluded", upkeepPerYearOere: 0 },
            lifetimeYears: 50,
            facts: {},
          },
        ],
        ...change,
      },
    });
    const checked = checkCase(made);
    if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
    const roll = calculate(checked.value, new Map([[sha256, terrain]]));
    if (!roll.ok) throw new Error(JSON.stringify(roll.issues));
    return roll.value;
  }

  it("costs some parcels something every year without a dike, and says that no defences were counted", () => {
    const roll = computed(wholeDike, [2025]);
    const hit = roll.units.filter(({ eadWithoutOere }) => (eadWithoutOere ?? 0) > 0);
    expect(hit.length).toBeGreaterThan(0);
    expect(hit.length).toBeLessThan(roll.units.length / 2);
    expect(roll.assumptions.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["sea-over-terrain", "no-other-defences"]),
    );
  });

  it("leaves behind a whole dike of 2.5 m only what comes over it, once in a million years at most", () => {
    // The levels' Gumbel passes 2.5 m more rarely than once in a million years, which is as far as levels tell; from there on
    // damage is as without (definition 3), and without it is held at that of the 100-year level: with = D(100) · 0.000001.
    const only100 = computed(wholeDike, [2025], {
      hazards: hazards([2025]).filter(({ returnPeriodYears }) => returnPeriodYears === 100),
    });
    const damage100 = new Map(only100.units.map(({ id, eadWithoutOere }) => [id, eadWithoutOere! * 100]));
    for (const { id, eadWithOere, eadWithoutOere } of computed(wholeDike, [2025]).units) {
      if (eadWithoutOere === null) continue;
      expect(Math.abs(eadWithOere! - damage100.get(id)! * 1e-6)).toBeLessThan(1);
    }
  });

  it("gains each parcel what it loses without: its benefit is the damage avoided, at the rate of the date", () => {
    // 1 kr. a year over 50 years is worth 23.715 kr. (definition 13); one scenario year alone stands for all.
    for (const { benefitPvOere, eadWithoutOere, eadWithOere } of computed(wholeDike, [2025]).units) {
      if (eadWithoutOere === null) continue;
      const avoided = eadWithoutOere - eadWithOere!;
      expect(Math.abs(benefitPvOere! - avoided * 23.715)).toBeLessThanOrEqual(avoided * 0.0005 + 1);
    }
  });

  it("grows with the sea: no parcel loses less in 2055 than in 2025, none less in 2085 than in 2055", () => {
    const { units } = computed(wholeDike, [2025, 2055, 2085]);
    const all = (year: number) =>
      units.map(({ eadByYear }) => eadByYear.find((one) => one.year === year)!.withoutOere).map((oere) => oere ?? -1);
    const [now, mid, late] = [all(2025), all(2055), all(2085)];
    expect(mid.every((oere, i) => oere >= now[i]!) && late.every((oere, i) => oere >= mid[i]!)).toBe(true);
    const sum = (oere: number[]) => oere.reduce((total, one) => total + Math.max(0, one), 0);
    expect(sum(late)).toBeGreaterThan(sum(now));
  });

  it("protects nobody behind a dike with a gap of 20 m at the lowest ground, and all of them once it is closed", () => {
    const row = Math.floor((terrain.northM - dikeN) / terrain.cellM);
    const along = Array.from(
      { length: terrain.columns },
      (_, column) => terrain.values[row * terrain.columns + column]!,
    );
    const lowest = along.reduce(
      (best, level, column) => (level < (along[best] ?? 99) || Number.isNaN(along[best]) ? column : best),
      0,
    );
    const gapE = terrain.westM + (lowest + 0.5) * terrain.cellM;
    const open = (dikeOf: LineString[]) =>
      computed(dikeOf[0]!, [2025], {
        measures: dikeOf.map((geometry, i) => ({
          ...{ id: `dige-${i}`, title: "Dige", kind: "dike" as const, geometry, crestLevelM: 2.5 },
          parts: [{ source: "sea" as const, effect: "flooding" as const }],
          cost: { worksOere: 100 as never, vat: "excluded" as const, upkeepPerYearOere: 0 as never },
          lifetimeYears: 50,
          facts: {},
        })),
      });
    const west = dike([westE, dikeN], [gapE - 10, dikeN]);
    const east = dike([gapE + 10, dikeN], [eastE, dikeN]);
    const closing = dike([gapE - 10, dikeN], [gapE + 10, dikeN]);
    const hurt = (roll: Calculation) => roll.units.filter(({ eadWithoutOere }) => (eadWithoutOere ?? 0) > 0);
    const closed = hurt(open([west, east, closing]));
    expect(closed.every(({ eadWithOere, eadWithoutOere }) => eadWithOere! < eadWithoutOere! / 1000 + 1)).toBe(true);
    const behind = hurt(open([west, east])).filter(({ eadWithOere, eadWithoutOere }) => eadWithOere! < eadWithoutOere!);
    expect(behind.map(({ id }) => id)).toEqual([]);
  });

  it("is worth what it saves less what it costs: NPV and ratio of 132 mio. kr., over the parcels it is known of", () => {
    const { units, economy } = computed(wholeDike, [2025, 2055, 2085]);
    const benefits = units.flatMap(({ benefitPvOere }) => benefitPvOere ?? []);
    const sum = benefits.reduce((total, oere) => total + oere, 0);
    expect(sum).toBeGreaterThan(0);
    const { costPvOere, benefitPvOere, npvOere, benefitCostRatio } = economy.financial.worksOnly;
    expect(costPvOere).toBe(13_200_000_000);
    // Each parcel's is rounded to whole øre, and the project's once more.
    expect(Math.abs(benefitPvOere! - sum)).toBeLessThanOrEqual(units.length);
    expect(npvOere).toBe(benefitPvOere! - 13_200_000_000);
    expect(benefitCostRatio).toBeCloseTo(sum / 13_200_000_000, 6);
    // Eight parcels have a house whose ground nobody knows.
    expect(economy.unknownUnits).toBe(units.length - benefits.length);
    expect(economy.unknownUnits).toBe(8);
  });

  it("gives equal bytes twice", () => {
    expect(canonicalJson(computed(wholeDike, [2025]))).toBe(canonicalJson(computed(wholeDike, [2025])));
  });
});
