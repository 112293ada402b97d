import type {
  Alternatives,
  Because,
  EconomyCode,
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
import { alternativesOf, alternativesOfArea, type UnitAlternatives } from "./alternatives.ts";
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

export interface EconomyCase {
  lawAsOf: IsoDate;
  rate: Rules["rate"];
  horizonYears: number;
  costs: readonly CostLine[];
  /** The part of the cost that taxes pay, 0-1. */
  taxFinancedShare: number;
  units: readonly EconomyUnit[];
  hazards: readonly Hazard[];
  sources: readonly FloodSource[];
  moving: MovingCost | null;
}

export interface EconomyResult {
  project: ProjectEconomy;
  /** In the order of the units. */
  units: Alternatives[];
}

/** Years that people ask about: how sure is it that it comes while we live here? */
const yearsAhead = [10, 30, 50];

/** The project over time: its account, how far it moves with its numbers, and the other things one could do (definition 13). */
export function projectEconomy(given: EconomyCase): EconomyResult {
  const { lawAsOf, rate, horizonYears, costs, moving } = given;
  const years = given.units[0]?.eadByYear.map(({ year }) => year) ?? [];
  const weights = scenarioWeights(years, rate, horizonYears);
  const units = given.units.map((unit) => withPresentValues(unit, weights));
  const homes = protectedHomes(given.units);
  const input: EconomyInput = {
    ...{ costs, rate, horizonYears },
    benefitPerYear: benefitPerYear(given, years),
    protectedHomes: homes,
    taxes: taxRulesOn(lawAsOf),
    taxFinancedShare: given.taxFinancedShare,
  };
  const accounts = economyOf(input);
  const area = alternativesOfArea(units, accounts.financial.withUpkeepAndRenewals.costPvOere, moving);
  const unknownUnits = given.units.filter(({ eadByYear }) => !isKnown(eadByYear)).length;
  const leftOut: Said[] =
    unknownUnits === 0 ? [] : [{ code: "units-left-out", facts: { unknownUnits, units: given.units.length } }];
  const homesSaid: Said[] = homes === null ? [] : [{ code: "homes-counted", facts: { homes } }];
  const covers = poolCoverOn(lawAsOf).filter(({ what }) => (given.sources as readonly string[]).includes(what));
  return {
    project: {
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
    },
    units: units.map((unit) => alternativesOf(unit, moving)),
  };
}

function withPresentValues(unit: EconomyUnit, weights: readonly number[]): UnitAlternatives {
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
function benefitPerYear({ units, horizonYears }: EconomyCase, years: readonly number[]): number[] | null {
  const known = units.filter(({ eadByYear }) => isKnown(eadByYear));
  if (years.length === 0 || known.length === 0) return null;
  const avoided = years.map((_, i) =>
    known.reduce((sum, { eadByYear }) => sum + eadByYear[i]!.withoutOere! - eadByYear[i]!.withOere!, 0),
  );
  return yearByYear(years, avoided, Math.max(horizonYears, longestHorizonYears));
}

const isKnown = (lines: readonly YearlyDamage[]): boolean =>
  lines.length > 0 && lines.every(({ withoutOere, withOere }) => withoutOere !== null && withOere !== null);

/** Buildings with a dwelling on units that lose less with the project in some year; null where that is not known of one. */
function protectedHomes(units: readonly EconomyUnit[]): number | null {
  let homes = 0;
  for (const unit of units) {
    if (unit.homes === 0) continue;
    const lines = unit.eadByYear;
    if (!isKnown(lines)) return null;
    if (lines.some(({ withoutOere, withOere }) => withOere! < withoutOere!)) homes += unit.homes;
  }
  return homes;
}

function rateSaid({ rate, lawAsOf }: EconomyCase): Said[] {
  const found = rateOn(lawAsOf);
  const ofDay = found.ok ? found.value.id : null;
  return ofDay === rate ? [] : [{ code: "rate-not-of-the-day", facts: { day: lawAsOf, ofDay } }];
}

function withoutProject({ hazards, sources }: EconomyCase, scenarioYears: readonly number[]): WithoutProject {
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
