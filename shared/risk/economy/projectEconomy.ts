import type {
  Alternatives,
  Because,
  EconomyCode,
  EconomySums,
  FloodSource,
  Hazard,
  IsoDate,
  MovingCost,
  Oere,
  ProjectEconomy,
  Rules,
  WithoutProject,
  YearlyDamage,
} from "../../model/index.ts";
import { fitGumbel } from "../levelStatistics.ts";
import { scenarioWeights, yearByYear } from "../overYears.ts";
import { rounded } from "../parcelDamage.ts";
import { waterOf } from "../waters.ts";
import { addAreas, alternativesOf, alternativesOfSums, areaOf, noArea, type UnitAlternatives } from "./alternatives.ts";
import type { CostLine } from "./costs.ts";
import { type EconomyInput, economyOf } from "./economyOf.ts";
import { poolCoverOn } from "./poolCover.ts";
import { rateOn, uncheckedSteps } from "./rateOn.ts";
import { longestHorizonYears, sensitivityOf } from "./sensitivity.ts";
import { taxRulesOn } from "./taxRules.ts";
import { chanceWithin, yearOfMoreFrequent } from "./withoutProject.ts";

type Said = Because & { code: EconomyCode };

export interface EconomyUnit {
  id: string;
  shareOere: Oere;
  /** In each scenario year. */
  eadByYear: readonly YearlyDamage[];
  propertyValueOere: Oere | null;
  /** Buildings with a dwelling in them. */
  homes: number;
  hasBuilding: boolean;
}

export interface EconomyTerms {
  lawAsOf: IsoDate;
  rate: Rules["rate"];
  horizonYears: number;
  costs: readonly CostLine[];
  /** The part of the cost that taxes pay, 0-1. */
  taxFinancedShare: number;
  hazards: readonly Hazard[];
  sources: readonly FloodSource[];
  moving: MovingCost | null;
}

export interface EconomyCase extends EconomyTerms {
  units: readonly EconomyUnit[];
}

export interface EconomyResult {
  project: ProjectEconomy;
  /** In the order of the units. */
  units: Alternatives[];
}

/** Years that people ask about: how sure is it that it comes while we live here? */
const yearsAhead = [10, 30, 50];

/** The project over time: its account, how far it moves with its numbers, and the other things one could do (definition 13). */
export function projectEconomy({ units: given, ...terms }: EconomyCase): EconomyResult {
  const years = given[0]?.eadByYear.map(({ year }) => year) ?? [];
  const weights = scenarioWeights(years, terms.rate, terms.horizonYears);
  const sums = new EconomyOfUnits(years);
  const units = given.map((unit) => {
    const over = withPresentValues(unit, weights);
    sums.add(unit, over);
    return over;
  });
  return {
    project: economyOfSums(terms, sums.taken()),
    units: units.map((unit) => alternativesOf(unit, terms.moving)),
  };
}

/** What units give to the account of the project, added up one at a time. */
export class EconomyOfUnits {
  private readonly sums: EconomySums;

  constructor(years: readonly number[]) {
    this.sums = { years: [...years], avoided: years.map(() => 0), units: 0, unknownUnits: 0, homes: 0, area: noArea };
  }

  add(unit: EconomyUnit, over: UnitAlternatives): void {
    const { sums } = this;
    const lines = unit.eadByYear;
    const known = isKnown(lines);
    sums.units++;
    sums.area = addAreas(sums.area, areaOf(over));
    if (known) for (const [i, line] of lines.entries()) sums.avoided[i]! += line.withoutOere! - line.withOere!;
    else sums.unknownUnits++;
    if (unit.homes === 0 || sums.homes === null) return;
    if (!known) sums.homes = null;
    else if (lines.some(({ withoutOere, withOere }) => withOere! < withoutOere!)) sums.homes += unit.homes;
  }

  taken(): EconomySums {
    return this.sums;
  }
}

/** The sums of two parts of a case, as of both together. A part without units may know no years. */
export function addEconomySums(a: EconomySums, b: EconomySums): EconomySums {
  if (a.units === 0) return b;
  if (b.units === 0) return a;
  return {
    years: a.years,
    avoided: a.avoided.map((sum, i) => sum + b.avoided[i]!),
    units: a.units + b.units,
    unknownUnits: a.unknownUnits + b.unknownUnits,
    homes: a.homes === null || b.homes === null ? null : a.homes + b.homes,
    area: addAreas(a.area, b.area),
  };
}

export function economyOfSums(given: EconomyTerms, sums: EconomySums): ProjectEconomy {
  const { lawAsOf, rate, horizonYears, costs, moving } = given;
  const { years, homes, unknownUnits } = sums;
  const input: EconomyInput = {
    ...{ costs, rate, horizonYears },
    benefitPerYear: benefitPerYear(sums, horizonYears),
    protectedHomes: homes,
    taxes: taxRulesOn(lawAsOf),
    taxFinancedShare: given.taxFinancedShare,
  };
  const accounts = economyOf(input);
  const area = alternativesOfSums(sums.area, accounts.financial.withUpkeepAndRenewals.costPvOere, moving);
  const leftOut: Said[] =
    unknownUnits === 0 ? [] : [{ code: "units-left-out", facts: { unknownUnits, units: sums.units } }];
  const homesSaid: Said[] = homes === null ? [] : [{ code: "homes-counted", facts: { homes } }];
  const covers = poolCoverOn(lawAsOf).filter(({ what }) => (given.sources as readonly string[]).includes(what));
  return {
    baselineYear: years[0] ?? null,
    financial: accounts.financial,
    socioEconomic: accounts.socioEconomic,
    sensitivity: sensitivityOf(input),
    unknownUnits,
    protectedHomes: homes,
    alternatives: area.alternatives,
    withoutProject: withoutProject(given, years),
    because: [
      ...leftOut,
      ...rateSaid(given),
      ...uncheckedSteps(rate, horizonYears),
      ...accounts.because,
      ...homesSaid,
      ...area.because,
      ...covers.map(({ because }) => because),
    ],
  };
}

/** What a unit loses over the horizon, without the project and with it, beside what its choices cost. */
export function withPresentValues(unit: EconomyUnit, weights: readonly number[]): UnitAlternatives {
  const { id, shareOere, propertyValueOere, hasBuilding, eadByYear } = unit;
  const pvOf = (field: "withoutOere" | "withOere"): Oere | null => {
    if (eadByYear.length === 0) return null;
    let sum = 0;
    for (const [i, line] of eadByYear.entries()) {
      const amount = line[field];
      if (amount === null) return null;
      sum += amount * weights[i]!;
    }
    return rounded(sum);
  };
  const [withoutPvOere, withPvOere] = [pvOf("withoutOere"), pvOf("withOere")];
  return { id, shareOere, propertyValueOere, hasBuilding, withoutPvOere, withPvOere };
}

/** Avoided damage of every year to the longest horizon asked about, of the units that it is known of; null: of none. */
function benefitPerYear({ years, avoided, units, unknownUnits }: EconomySums, horizonYears: number): number[] | null {
  if (years.length === 0 || unknownUnits === units) return null;
  return yearByYear(years, avoided, Math.max(horizonYears, longestHorizonYears));
}

const isKnown = (lines: readonly YearlyDamage[]): boolean =>
  lines.length > 0 && lines.every(({ withoutOere, withOere }) => withoutOere !== null && withOere !== null);

function rateSaid({ rate, lawAsOf }: EconomyTerms): Said[] {
  const found = rateOn(lawAsOf);
  const ofDay = found.ok ? found.value.id : null;
  return ofDay === rate ? [] : [{ code: "rate-not-of-the-day", facts: { day: lawAsOf, ofDay } }];
}

function withoutProject({ hazards, sources }: EconomyTerms, scenarioYears: readonly number[]): WithoutProject {
  const periods = [
    ...new Set(hazards.filter(({ source }) => sources.includes(source)).map((hazard) => hazard.returnPeriodYears)),
  ].sort((a, b) => a - b);
  return {
    chances: periods.flatMap((returnPeriodYears) =>
      yearsAhead.map((years) => ({ returnPeriodYears, years, chance: chanceWithin(returnPeriodYears, years) })),
    ),
    moreFrequent: sources.includes("sea") ? moreFrequentSea(hazards, scenarioYears) : null,
  };
}

/** The rise is that of the rarest level; null where the levels tell no statistics or no later year. */
function moreFrequentSea(hazards: readonly Hazard[], [baselineYear, ...later]: readonly number[]) {
  const now = baselineYear === undefined ? null : waterOf(hazards, "sea", baselineYear);
  const fitted = now === null ? null : fitGumbel(now.levels);
  if (now === null || fitted === null || baselineYear === undefined) return null;
  const rarest = now.levels.at(-1)!;
  const rises = later.flatMap((year) => {
    const level = waterOf(hazards, "sea", year)?.levels.find(
      ({ returnPeriodYears }) => returnPeriodYears === rarest.returnPeriodYears,
    );
    return level === undefined ? [] : [{ year, riseM: level.levelM - rarest.levelM }];
  });
  if (rises.length === 0) return null;
  return yearOfMoreFrequent({ fitted, baselineYear, rises }, { fromYears: 100, toYears: 20 });
}
