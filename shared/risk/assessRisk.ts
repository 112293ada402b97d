import type { Because, Oere, Parcel } from "../model/index.ts";
import { riskAssumptions } from "./assumptions.ts";
import { type FlatYear, flatWater } from "./flatWater.ts";
import type { RiskInput } from "./input.ts";
import { eadOf, rounded } from "./parcelDamage.ts";
import { presentValueFactor } from "./presentValue.ts";
import type { WaterAndCrests } from "./protection.ts";
import { chanceAbove, chanceOfAny, scenarioOf } from "./waters.ts";

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
 * What each parcel loses a year, without the measures and with all of them: depth per building → damage → expected annual
 * damage, per water; waters are independent and add (definition 10). The waters are those that the measures are against;
 * where one of them has no level, nothing can be told of any parcel.
 */
export function assessRisk(input: RiskInput): RiskResult {
  const { hazards, measures, rules } = input;
  const sources = [...new Set(measures.flatMap((measure) => measure.sources))].sort();
  const scenarioYear = scenarioOf(hazards, sources);
  const found = sources.map((source) => (scenarioYear === null ? null : flatWater(input, source, scenarioYear)));
  const years = found.filter((year) => year !== null);
  const flat = years.map((year) => year.flat);
  const unlevelled = sources.filter((_, i) => found[i] === null);
  const factor = presentValueFactor(rules.rate, input.horizonYears);
  const membersOf = new Map<string, number[]>();
  for (const [i, { parcelId }] of input.buildings.entries()) {
    const others = membersOf.get(parcelId);
    if (others === undefined) membersOf.set(parcelId, [i]);
    else others.push(i);
  }
  const known = sources.length > 0 && unlevelled.length === 0;
  return {
    parcels: input.parcels.map((parcel) =>
      riskOf(parcel, membersOf.get(parcel.id) ?? [], known ? years : null, input, factor),
    ),
    measures: measures.map(({ id }) => ({ id, overtoppedReturnPeriodYears: overtopped(id, flat) })),
    assumptions: riskAssumptions(input, flat, unlevelled, scenarioYear),
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
  members: readonly number[],
  years: readonly FlatYear[] | null,
  { buildings, rules }: RiskInput,
  factor: number,
): ParcelRisk {
  const terrainM = parcel.terrain?.levelM ?? null;
  const ead =
    years === null
      ? null
      : eadOf(
          members,
          buildings,
          years.map(({ year }) => year),
          rules,
        );
  const [without, withMeasures] = [ead?.without ?? null, ead?.withMeasures ?? null];
  return {
    parcelId: parcel.id,
    terrainM,
    yearlyChanceOfWater: years === null ? null : chanceOfWater(terrainM, members, years),
    eadWithoutOere: without,
    eadWithOere: withMeasures,
    benefitPvOere: without === null || withMeasures === null ? null : rounded((without - withMeasures) * factor),
    noDamageValue: members.length === 0,
  };
}

/** No building, no water that reaches one (docs/adr/0004-risk-and-value.md). */
function chanceOfWater(terrainM: number | null, members: readonly number[], years: readonly FlatYear[]): number | null {
  if (members.length === 0) return 0;
  return terrainM === null ? null : chanceOfAny(years.map(({ flat }) => chanceAbove(flat.water, terrainM)));
}
