import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import type { Hazard } from "../../shared/model/index.ts";
import { assessRisk, damageBy, expectedAnnualDamage } from "../../shared/risk/index.ts";

const orUnknown = z.union([z.number(), z.literal("ved ikke")]);
const table = z
  .strictObject({
    regel: z.literal("risiko"),
    kilde: z.string(),
    gennemgået: z.string().nullable(),
    årlig_skade: z.array(
      z.strictObject({
        navn: z.string(),
        givet: z.strictObject({
          skade: z.record(z.string(), z.number()),
          regel: z.enum(["retlinet", "log-retlinet"]).default("retlinet"),
          start_år: z.number().nullable().default(null),
          overskylles_år: z.number().optional(),
        }),
        forventet: z.number(),
      }),
    ),
    matrikler: z.array(
      z.strictObject({
        navn: z.string(),
        givet: z.strictObject({ terræn: orUnknown, anvendelse: z.string(), m2: z.number(), krone: orUnknown }),
        forventet: z.strictObject({ chance: orUnknown, uden_kr: orUnknown, med_kr: orUnknown }),
      }),
    ),
  })
  .parse(parse(readFileSync(new URL("risiko.yaml", import.meta.url), "utf8")));

const known = (value: number | "ved ikke"): number | null => (value === "ved ikke" ? null : value);
const inOere = (kroner: number | "ved ikke"): number | null =>
  kroner === "ved ikke" ? null : Math.round(kroner * 100);
const sea = (returnPeriodYears: number, levelM: number): Hazard => ({
  source: "sea",
  returnPeriodYears,
  scenarioYear: 2026,
  quantity: "level",
  levelM,
  origin: "model",
  datum: "DVR90",
  citation: "opdigtet",
});

describe(table.kilde, () => {
  for (const { navn, givet, forventet } of table.årlig_skade) {
    it(navn, () => {
      const points = Object.entries(givet.skade).map(([t, damage]) => ({ returnPeriodYears: Number(t), damage }));
      const rule = {
        eadRule: givet.regel === "retlinet" ? ("linear" as const) : ("log-linear" as const),
        startReturnPeriodYears: givet.start_år,
      };
      const until = givet.overskylles_år === undefined ? undefined : 1 / givet.overskylles_år;
      // Nine decimals: sums of fractions like 1/3 are not exact in binary.
      expect(expectedAnnualDamage(points, rule, until)).toBeCloseTo(forventet, 9);
    });
  }

  for (const { navn, givet, forventet } of table.matrikler) {
    it(navn, () => {
      const levelM = known(givet.terræn);
      const { parcels } = assessRisk({
        parcels: [
          {
            id: "1-1a",
            terrain: levelM === null ? null : { levelM, rule: "typed" },
          },
        ],
        buildings: [
          {
            id: "hus",
            parcelId: "1-1a",
            useCode: givet.anvendelse,
            groundFloorM2: givet.m2,
            dwellingM2: null,
            terrain: null,
          },
        ],
        hazards: [sea(20, 1), sea(100, 1.5)],
        measures: [
          {
            id: "dige",
            crestLevelM: known(givet.krone),
            sources: ["sea"],
            lines: [],
            lowersM: null,
            reachM: null,
            storageM3: null,
            geometry: null,
            unitIds: new Set(["1-1a"]),
          },
        ],
        exposure: { roads: [], fields: [], assets: [] },
        damage: damageBy(0.2),
        priceYear: 2026,
        rules: {
          eadRule: "linear",
          damageThresholdM: 0.2,
          startReturnPeriodYears: null,
          minOverlapM2: 1,
          rate: "fm-2021",
        },
        horizonYears: 50,
        water: { overlay: "highest", sea: null, runoff: null, streams: [], groundwater: null },
        terrain: null,
        rasters: new Map(),
      });
      const chance = known(forventet.chance);
      expect(parcels.at(0)).toMatchObject({
        // Interpolated between binary fractions: the last bit is not the decimal's.
        yearlyChanceOfWater: chance === null ? null : expect.closeTo(chance, 12),
        eadWithoutOere: inOere(forventet.uden_kr),
        eadWithOere: inOere(forventet.med_kr),
      });
    });
  }
});
