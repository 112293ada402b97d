import type { Because, Building, Oere, Parcel, Rules } from "../model/index.ts";
import { riskAssumptions } from "./assumptions.ts";
import type { RiskInput } from "./input.ts";
import { eadOf, rounded } from "./parcelDamage.ts";
import { presentValueFactor } from "./presentValue.ts";
import { crestOf, type WaterAndCrests } from "./protection.ts";
import { chanceAbove, chanceOfAny, scenarioOf, waterOf } from "./waters.ts";

export interface ParcelRisk {
  parcelId: string;
  terrainM: number | null;
  /** Chance a year that water reaches the parcel's building (definition 17); null: cannot be told. */
  yearlyChanceOfWater: number | null;
  /** Expected annual damage; null: cannot be told. */
  eadWithoutOere: Oere | null;
  eadWithOere: Oere | null;
  /** Avoided damage over the horizon, present value. */
  benefitPvOere: Oere | null;
  /** No building stands on it: a damage of 0 then says little (definition 12). */
  noDamageValue: boolean;
}

export interface RiskResult {
  parcels: ParcelRisk[];
  measures: { id: string; overtoppedReturnPeriodYears: number | null }[];
  assumptions: Because[];
}

/**
 * What each parcel loses a year, without the measures and with all of them: flat level less terrain → depth per building →
 * damage → expected annual damage, per water; waters are independent and add (definition 10). The waters are those that the
 * measures are against; where one of them has no level, nothing can be told of any parcel.
 */
export function assessRisk(input: RiskInput): RiskResult {
  const { hazards, measures, rules } = input;
  const sources = [...new Set(measures.flatMap((measure) => measure.sources))].sort();
  const scenarioYear = scenarioOf(hazards, sources);
  const found = sources.map((source) => waterOf(hazards, source, scenarioYear));
  const waters = found.flatMap((water): WaterAndCrests[] =>
    water === null
      ? []
      : [
          {
            water,
            crests: measures
              .filter((measure) => measure.sources.includes(water.source))
              .map((measure) => ({ measure, crest: crestOf(measure, water) })),
          },
        ],
  );
  const without = sources.filter((_, i) => found[i] === null);
  const factor = presentValueFactor(rules.rate, input.horizonYears);
  const buildingsOf = new Map<string, Building[]>();
  for (const building of input.buildings) {
    const others = buildingsOf.get(building.parcelId);
    if (others === undefined) buildingsOf.set(building.parcelId, [building]);
    else others.push(building);
  }
  const known = sources.length > 0 && without.length === 0;
  return {
    parcels: input.parcels.map((parcel) =>
      riskOf(parcel, buildingsOf.get(parcel.id) ?? [], known ? waters : null, rules, factor),
    ),
    measures: measures.map(({ id }) => ({ id, overtoppedReturnPeriodYears: overtopped(id, waters) })),
    assumptions: riskAssumptions(input, waters, without, scenarioYear),
  };
}

function overtopped(id: string, waters: readonly WaterAndCrests[]): number | null {
  const chances = waters.flatMap(({ crests }) =>
    crests.filter(({ measure }) => measure.id === id).map(({ crest }) => crest.chance),
  );
  if (chances.length === 0 || chances.includes(null)) return null;
  return 1 / chances.reduce<number>((most, chance) => Math.max(most, chance!), 0);
}

function riskOf(
  parcel: Parcel,
  buildings: readonly Building[],
  waters: readonly WaterAndCrests[] | null,
  rules: Rules,
  factor: number,
): ParcelRisk {
  const terrainM = parcel.terrain?.levelM ?? null;
  const yearlyChanceOfWater = waters === null ? null : chanceOfWater(terrainM, buildings, waters);
  const ead = waters === null ? null : eadOf(parcel, buildings, waters, rules);
  const [without, withMeasures] = [ead?.without ?? null, ead?.withMeasures ?? null];
  return {
    parcelId: parcel.id,
    terrainM,
    yearlyChanceOfWater,
    eadWithoutOere: without,
    eadWithOere: withMeasures,
    benefitPvOere: without === null || withMeasures === null ? null : rounded((without - withMeasures) * factor),
    noDamageValue: buildings.length === 0,
  };
}

/** No building, no water that reaches one (docs/adr/0004-risk-and-value.md). */
function chanceOfWater(
  terrainM: number | null,
  buildings: readonly Building[],
  waters: readonly WaterAndCrests[],
): number | null {
  if (buildings.length === 0) return 0;
  return terrainM === null ? null : chanceOfAny(waters.map(({ water }) => chanceAbove(water, terrainM)));
}
