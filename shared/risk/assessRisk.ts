import type { Oere, Parcel, RiskSums, Rows, Watch, YearlyDamage } from "../model/index.ts";
import { areaRisk, type EadColumns } from "./areaRisk.ts";
import { riskAssumptions } from "./assumptions.ts";
import type { RiskInput, RiskOfThings } from "./input.ts";
import { membersOfParcels } from "./members.ts";
import { scenarioWeights } from "./overYears.ts";
import { lessBeyond, rounded } from "./parcelDamage.ts";
import { type AreaRisk, riskOfSums } from "./riskOfSums.ts";
import { rowsOf } from "./rows.ts";
import { findScenarios, isTogether, type Scenario, withThings } from "./scenarios.ts";
import { chanceOfAny } from "./waters.ts";
import type { FoundWater } from "./waterYear.ts";

export interface ParcelRisk {
  parcelId: string;
  terrainM: number | null;
  /** Chance a year that water reaches the parcel's building (definition 17); null: cannot be told. */
  yearlyChanceOfWater: number | null;
  /** Expected annual damage in the first scenario year; null: cannot be told. */
  eadWithoutOere: Oere | null;
  eadWithOere: Oere | null;
  /** In each scenario year that all waters are given for. */
  eadByYear: YearlyDamage[];
  /** Avoided damage over the horizon, present value. */
  benefitPvOere: Oere | null;
  /** Nothing on it is known to be worth anything: a damage of 0 then says little (definition 12). */
  noDamageValue: boolean;
}

export interface RiskResult extends AreaRisk {
  /** In the order of the input; each is made when it is asked for. */
  parcels: Rows<ParcelRisk>;
  /** What the rest was made of: sums over all parcels. */
  sums: RiskSums;
}

/**
 * What each parcel loses a year, without the measures and with all of them, in each scenario year, and what is avoided over the
 * horizon: depth per building → damage → expected annual damage, per water; waters are independent and add (definition 10).
 * The waters are those that the measures are against; where one of them is not given, nothing can be told of any parcel.
 * `watch` is told after each water of each year.
 */
export function assessRisk(given: RiskInput, watch?: Watch): RiskResult {
  const input = withThings(given);
  const { measures, rules, things } = input;
  const { scenarios, waters, unlevelled } = findScenarios(input, watch);
  const weights = scenarioWeights(
    scenarios.map(({ year }) => year),
    rules.rate,
    input.horizonYears,
  );
  const units = membersOfParcels(input.parcels, things);
  const found = scenarios.map(({ years }) => years.map((water) => areaRisk(water, units, rules)));
  const eads = found.map((waters) => waters.map((water) => water.eads));
  const sums: RiskSums = {
    scenarios: scenarios.map(({ year }, i) => ({ year, waters: found[i]!.map((water) => water.sums) })),
    measures: measures.map(({ id }) => ({ id, overtoppedReturnPeriodYears: overtopped(id, waters) })),
    said: riskAssumptions(
      input,
      waters,
      unlevelled,
      scenarios.map(({ year }) => year),
    ),
  };
  return {
    ...riskOfSums(sums),
    sums,
    parcels: rowsOf(input.parcels.length, (i) =>
      riskOf(input.parcels.at(i)!, i, units.at(i)!, scenarios, eads, weights, input),
    ),
  };
}

function overtopped(id: string, waters: readonly FoundWater[]): number | null {
  const chances = waters.flatMap(({ crests }) =>
    crests.filter(({ measure }) => measure.id === id).map(({ crest }) => crest.chance),
  );
  if (chances.length === 0 || chances.includes(null)) return null;
  return 1 / chances.reduce<number>((most, chance) => Math.max(most, chance!), 0);
}

function riskOf(
  parcel: Pick<Parcel, "id" | "terrain">,
  place: number,
  members: readonly number[],
  scenarios: readonly Scenario[],
  /** By scenario and water. */
  eads: readonly (readonly EadColumns[])[],
  weights: readonly number[],
  input: RiskOfThings,
): ParcelRisk {
  const terrainM = parcel.terrain?.levelM ?? null;
  const inBuildings = onlyBuildings(members, input.buildings.length);
  const eadByYear = scenarios.map(({ year, years }, scenario): YearlyDamage => {
    const sums = { without: 0, withMeasures: 0 };
    for (const { without, withMeasures } of eads[scenario]!) {
      sums.without += without[place]!;
      sums.withMeasures += withMeasures[place]!;
    }
    const ead = lessBeyond(members, input, years, input.rules, sums);
    return { year, withoutOere: ead?.without ?? null, withOere: ead?.withMeasures ?? null };
  });
  const [first] = eadByYear;
  return {
    parcelId: parcel.id,
    terrainM,
    yearlyChanceOfWater: chanceOfWater(terrainM, inBuildings, scenarios[0]?.waters ?? null, input),
    eadWithoutOere: first?.withoutOere ?? null,
    eadWithOere: first?.withOere ?? null,
    eadByYear,
    benefitPvOere: benefitOf(eadByYear, weights),
    noDamageValue: members.length === 0,
  };
}

/** Buildings stand first. */
const onlyBuildings = (members: readonly number[], buildings: number): readonly number[] =>
  members.every((member) => member < buildings) ? members : members.filter((member) => member < buildings);

/** Null where the damage of one year is not known. */
function benefitOf(eadByYear: readonly YearlyDamage[], weights: readonly number[]): Oere | null {
  if (eadByYear.length === 0) return null;
  let benefit = 0;
  for (const [i, { withoutOere, withOere }] of eadByYear.entries()) {
    if (withoutOere === null || withOere === null) return null;
    benefit += (withoutOere - withOere) * weights[i]!;
  }
  return rounded(benefit);
}

/** No building, no water that reaches one (docs/adr/0004-risk-and-value.md). */
function chanceOfWater(
  terrainM: number | null,
  buildings: readonly number[],
  waters: readonly FoundWater[] | null,
  input: RiskInput,
): number | null {
  if (waters === null) return null;
  if (buildings.length === 0) return 0;
  const [only] = waters;
  if (only !== undefined && waters.length === 1) return only.chanceAt({ terrainM, buildings });
  const chances = waters.map(({ year, chanceAt }) => ({ year, chance: chanceAt({ terrainM, buildings }) }));
  if (chances.some(({ chance }) => chance === null)) return null;
  const [same, alone] = [true, false].map((together) =>
    chances.flatMap(({ year, chance }) => (isTogether(input, year.source) === together ? [chance!] : [])),
  );
  // Waters of the same event come together: as often as the most frequent of them.
  return chanceOfAny(same!.length === 0 ? alone! : [Math.max(...same!), ...alone!]);
}
