import type { CaseFile, FloodSource, Groundwater, Hazard, Issue, Result, Rise, WaterRises } from "./model/index.ts";
import { groundwaterRiseM, scenariosOf } from "./risk/index.ts";
import type { ChosenScenarios } from "./scenarioSet.ts";

type Chosen = ChosenScenarios["scenarios"][number];

/** A case as it would be if one scenario came. */
export interface CaseInScenario {
  sag: CaseFile;
  /** The base year, and those after it in which the scenario tells of all the waters that it raises. */
  years: number[];
  /** Waters of the measures that the scenario says nothing of: they stand as in the base year, and that is said. */
  unmoved: FloodSource[];
}

/**
 * The case with the levels of its first scenario year, and the same levels raised in each year of a scenario; its own later
 * years are left out. A rise counts from the first year: 0 there, from one given year to the next straight, unknown after the
 * last. With several waters the years end where the first of them is no longer known.
 * Issues: `scenario-moves-nothing`: nothing is said of the waters that the measure is against; `scenario-water-fixed`: a water
 * that is to rise has no level to raise; `scenario-year-not-later`: a year that is not after the first.
 * Example: 1.42 m in 2020, a rise of 0.30 m by 2050 and another water's year 2030: 1.52 m in 2030, 1.72 m in 2050.
 */
export function withScenario(sag: CaseFile, measure: string, scenario: Chosen): Result<CaseInScenario> {
  const waters = watersOf(sag.measures);
  const [base] = scenariosOf(sag.hazards, waters, sag.water);
  const told = scenario.rises.filter(({ source, rises }) => waters.includes(source) && rises.length > 0);
  const refused = refusals(sag, measure, scenario, told, base);
  const [first, ...others] = refused;
  if (first !== undefined) return { ok: false, issues: [first, ...others] };
  // No water is given at all: nothing can be told, and the sums say so.
  if (base === undefined) return { ok: true, value: { sag, years: [], unmoved: waters } };
  const last = Math.min(...told.map(({ rises }) => rises.at(-1)!.year));
  const later = new Set(told.flatMap(({ rises }) => rises.map(({ year }) => year)).filter((year) => year <= last));
  const years = [base, ...[...later].sort((a, b) => a - b)];
  const riseOf = (source: FloodSource, year: number): number =>
    riseIn(base, told.find((water) => water.source === source)?.rises ?? [], year);
  const standing = sag.hazards.filter(({ scenarioYear }) => scenarioYear === base);
  const hazards = years.flatMap((year) => standing.map((one) => raised(one, year, riseOf(one.source, year))));
  const { groundwater } = sag.water;
  return {
    ok: true,
    value: {
      sag: {
        ...sag,
        hazards,
        water:
          groundwater === null
            ? sag.water
            : { ...sag.water, groundwater: risen(groundwater, years, (year) => riseOf("groundwater", year)) },
      },
      years,
      unmoved: waters.filter((water) => !told.some(({ source }) => source === water)),
    },
  };
}

const watersOf = (measures: CaseFile["measures"]): FloodSource[] =>
  [...new Set(measures.flatMap(({ parts }) => parts.map(({ source }) => source)))].sort();

function refusals(
  { hazards, measures }: CaseFile,
  measure: string,
  { title, path }: Chosen,
  told: readonly WaterRises[],
  base: number | undefined,
): Issue[] {
  const names = { scenario: title.da, scenarioEn: title.en };
  const own = watersOf(measures.filter(({ id }) => id === measure));
  if (!told.some(({ source }) => own.includes(source)))
    return [{ path, code: "scenario-moves-nothing", facts: { ...names, waters: own.join(", ") } }];
  return told.flatMap(({ source, rises }): Issue[] => {
    const issues: Issue[] = [];
    const early = rises.find(({ year }) => base !== undefined && year <= base);
    if (early !== undefined)
      issues.push({
        path,
        code: "scenario-year-not-later",
        facts: { ...names, water: source, year: early.year, first: base! },
      });
    if (hazards.some((hazard) => hazard.source === source && hazard.scenarioYear === base && !hasLevels(hazard)))
      issues.push({ path, code: "scenario-water-fixed", facts: { ...names, water: source } });
    return issues;
  });
}

const hasLevels = ({ quantity }: Hazard): boolean => quantity === "level" || quantity === "section-levels";

/** 0 in the base year, straight to the first given year and from each to the next. The year is not after the last of them. */
function riseIn(base: number, rises: readonly Rise[], year: number): number {
  let before: Rise = { year: base, riseM: 0 };
  for (const next of rises) {
    if (year <= next.year)
      return before.riseM + ((next.riseM - before.riseM) * (year - before.year)) / (next.year - before.year);
    before = next;
  }
  return 0;
}

function raised(hazard: Hazard, scenarioYear: number, riseM: number): Hazard {
  switch (hazard.quantity) {
    case "level":
      return { ...hazard, scenarioYear, levelM: sumM(hazard.levelM, riseM) };
    case "section-levels":
      return {
        ...{ ...hazard, scenarioYear },
        levels: hazard.levels.map((one) => ({ ...one, levelM: sumM(one.levelM, riseM) })),
      };
    default:
      return { ...hazard, scenarioYear };
  }
}

/** What groundwater has risen in the base year stays in it; where that is not known, it is known in no year. */
function risen(groundwater: Groundwater, years: readonly number[], riseOf: (year: number) => number): Groundwater {
  const already = groundwaterRiseM(groundwater, years[0]!);
  const rises = already === null ? [] : years.map((year) => ({ year, riseM: sumM(already, riseOf(year)) }));
  return { ...groundwater, rises };
}

/** To the micrometre, so that 1.43 + 0.261 is 1.691. */
const sumM = (levelM: number, riseM: number): number => Math.round((levelM + riseM) * 1e6) / 1e6;
