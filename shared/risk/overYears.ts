import { discountFactors, type Rate } from "./presentValue.ts";

/**
 * The parts of scenario years that make up a year after the first (definition 13): between two scenario years straight from one
 * to the other, before the first and after the last that one alone. Years rise; at least one.
 */
function partsOf(years: readonly number[], at: number): [scenario: number, part: number][] {
  const next = years.findIndex((year) => year >= at);
  if (next === -1) return [[years.length - 1, 1]];
  if (next === 0) return [[0, 1]];
  const [from, to] = [years[next - 1]!, years[next]!];
  const part = (at - from) / (to - from);
  return [
    [next - 1, 1 - part],
    [next, part],
  ];
}

/**
 * What 1 kr. a year in each scenario year counts for, present value over years 1…N after the first.
 *
 *   w_k = Σ_{t=1…N} v_t · h_k(first + t)
 *
 * v_t  what 1 kr. at the end of year t is worth; h_k  1 in scenario year k, falling straight to 0 at its neighbours
 * The weights add up to the present value of 1 kr. a year. Example: years 2020 and 2022, no interest, 4 years: year 1 is half
 * of each, years 2-4 are the last's alone: 0.5 and 3.5.
 */
export function scenarioWeights(years: readonly number[], rate: Rate, horizonYears: number): number[] {
  const weights = years.map(() => 0);
  const first = years[0];
  if (first === undefined) return weights;
  for (const [i, value] of discountFactors(rate, horizonYears).entries())
    for (const [scenario, part] of partsOf(years, first + i + 1)) weights[scenario]! += value * part;
  return weights;
}

/**
 * An amount of each of the years 1…N after the first scenario year, unrounded, from that of the scenario years.
 * Example: 100 in 2020, 300 in 2030: 120 in year 1, 300 from year 10 on. Empty where there is no scenario.
 */
export function yearByYear(years: readonly number[], amounts: readonly number[], horizonYears: number): number[] {
  const first = years[0];
  if (first === undefined) return [];
  return Array.from({ length: horizonYears }, (_, i) =>
    partsOf(years, first + i + 1).reduce((sum, [scenario, part]) => sum + amounts[scenario]! * part, 0),
  );
}
