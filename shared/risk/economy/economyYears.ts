import type { YearlyDamage } from "../../model/index.ts";
import { yearByYear } from "../overYears.ts";
import { discountFactors, type Rate } from "../presentValue.ts";
import { type CostLine, costsYearByYear } from "./costs.ts";
import { withAddedVat } from "./economyOf.ts";

/** One year of the project's account, øre, unrounded. Year 0: the works are paid then. */
export interface EconomyYear {
  year: number;
  works: number;
  upkeep: number;
  /** Null: not known. */
  avoided: number | null;
  /** Present value of all that was paid until the end of the year. */
  paidPv: number;
  /** Present value of all the damage that was avoided until the end of the year. Null: not known. */
  avoidedPv: number | null;
}

/**
 * The financial account with upkeep and renewals, year by year over 0…N (definition 13): what `Account` tells at its end. Units whose
 * damage is not known in some year are left out, as they are there.
 * `units`: each unit's damage in each scenario year.
 * Example: works 1,000, 100 avoided a year, no interest: after year 10 both stand at 1,000.
 */
export function economyYears({
  costs,
  rate,
  horizonYears,
  units,
}: {
  costs: readonly CostLine[];
  rate: Rate;
  horizonYears: number;
  units: readonly (readonly YearlyDamage[])[];
}): EconomyYear[] {
  const factors = [1, ...discountFactors(rate, horizonYears)];
  const avoided = avoidedPerYear(units, horizonYears);
  let paidPv = 0;
  let avoidedPv = avoided === null ? null : 0;
  return costsYearByYear(costs, horizonYears, withAddedVat).map(({ works, upkeep }, year) => {
    const gained = avoided === null ? null : year === 0 ? 0 : avoided[year - 1]!;
    paidPv += (works + upkeep) * factors[year]!;
    if (avoidedPv !== null) avoidedPv += gained! * factors[year]!;
    return { year, works, upkeep, avoided: gained, paidPv, avoidedPv };
  });
}

/** Of the years 1…N, of the units that it is known of; null: of none. */
function avoidedPerYear(units: readonly (readonly YearlyDamage[])[], horizonYears: number): number[] | null {
  const known = units.filter(
    (lines) => lines.length > 0 && lines.every((line) => line.withoutOere !== null && line.withOere !== null),
  );
  const years = known[0]?.map(({ year }) => year) ?? [];
  if (years.length === 0) return null;
  const sums = years.map((_, i) => known.reduce((sum, lines) => sum + lines[i]!.withoutOere! - lines[i]!.withOere!, 0));
  return yearByYear(years, sums, horizonYears);
}
