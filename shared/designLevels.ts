import { calculate } from "./calculate.ts";
import type { CaseRasters } from "./caseRasters.ts";
import { groundOf, protecting } from "./ground.ts";
import type {
  Bilingual,
  Calculation,
  CaseFile,
  DesignCandidate,
  FloodSource,
  Issue,
  Oere,
  Result,
  Tag,
  Watch,
} from "./model/index.ts";
import { oere } from "./money/index.ts";
import { type DesignTable, designTable, type Overtopping, overtoppingIn, presentValueFactor } from "./risk/index.ts";
import { type ChosenScenarios, chosenScenarios } from "./scenarioSet.ts";
import { withScenario } from "./withScenario.ts";

/** A future that crests are weighed against. */
export interface DesignFuture {
  /** The scenario's; null: the water of one of the case's own years, held over the whole horizon. */
  title: Bilingual | null;
  tag: Tag | null;
  /** Years in which damage is computed, the base year first; straight between them (definition 13). */
  years: number[];
  /** The last of them: the damage that is left and the overtopping are of this year. */
  year: number | null;
  /** The horizon goes on after the last year: nobody says how the water stands then, and damage is held as it was. */
  isHeld: boolean;
  /** Waters of the measures that the scenario says nothing of: they stand as in the base year. */
  unmoved: FloodSource[];
}

export interface DesignLevels extends DesignTable {
  measure: string;
  /** The set that the futures come from; null: none is chosen, and each of the case's own scenario years is one. */
  set: Omit<ChosenScenarios, "scenarios"> | null;
  futures: DesignFuture[];
  /** Expected annual damage that is left in the future's last year, by row and future; null: cannot be told. */
  eadLeftOere: (Oere | null)[][];
  /** How rarely the crest is overtopped in the future's last year, by row and future. */
  overtopping: Overtopping[][];
  /** The return periods between which levels are given: beyond them a return period is an extension. Null: none. */
  given: { leastYears: number; mostYears: number } | null;
}

/** One crest in one future. */
interface Cell {
  benefitPvOere: Oere | null;
  eadLeftOere: Oere | null;
  overtopping: Overtopping;
}

/** What each crest costs, and what it is in each future. */
interface Weighed {
  set: DesignLevels["set"];
  futures: DesignFuture[];
  options: { crestLevelM: number; costPvOere: Oere; cells: Cell[] }[];
}

/**
 * The crests that a person has typed for a measure, each computed as the case would be with it: cost, damage left, NPV and regret in
 * each scenario of the case's set; without a set, in each of the case's own years, held.
 * Issues as of `calculate` and `withScenario`; `no-design-candidates` where none is typed; `scenario-set-empty`.
 */
export function designLevels(
  sag: CaseFile,
  rasters: CaseRasters,
  measure: string,
  watch?: Watch,
): Result<DesignLevels> {
  const candidates = sag.economy.designCandidates
    .filter((candidate) => candidate.measure === measure)
    .sort((a, b) => a.crestLevelM - b.crestLevelM);
  if (candidates.length === 0)
    return refused([{ path: "/economy/designCandidates", code: "no-design-candidates", facts: { measure } }]);
  const chosen = chosenScenarios(sag);
  const weighed =
    chosen === null
      ? inOwnYears(sag, rasters, candidates, watch)
      : inScenarios(sag, rasters, candidates, chosen, watch);
  if (!weighed.ok) return weighed;
  const { set, futures, options } = weighed.value;
  return {
    ok: true,
    value: {
      ...designTable(
        options.map(({ cells, ...option }) => ({
          ...option,
          benefitPvOere: cells.map(({ benefitPvOere }) => benefitPvOere),
        })),
        futures.length,
      ),
      ...{ measure, set, futures, given: givenPeriods(sag, measure) },
      eadLeftOere: options.map(({ cells }) => cells.map(({ eadLeftOere }) => eadLeftOere)),
      overtopping: options.map(({ cells }) => cells.map(({ overtopping }) => overtopping)),
    },
  };
}

/** Each of the case's own scenario years, as if its water stood still over the whole horizon. Ours. */
function inOwnYears(
  sag: CaseFile,
  rasters: CaseRasters,
  candidates: readonly DesignCandidate[],
  watch?: Watch,
): Result<Weighed> {
  const computed = all(
    candidates.map((candidate, i) => {
      const made = calculate(withCandidate(sag, candidate), rasters);
      watch?.(i + 1, candidates.length);
      return made;
    }),
  );
  if (!computed.ok) return computed;
  const years = computed.value[0]!.risk.map(({ year }) => year);
  const worth = presentValueFactor(sag.rules.rate, sag.horizonYears);
  return {
    ok: true,
    value: {
      set: null,
      futures: years.map((year) => ({
        ...{ title: null, tag: null, years: [year], year, isHeld: true, unmoved: [] },
      })),
      options: computed.value.map((roll, i) => ({
        ...optionOf(candidates[i]!, roll),
        cells: years.map((year, future): Cell => {
          const lines = roll.units.map(({ eadByYear }) => eadByYear[future]);
          const avoided = sumOf(
            lines.map((line) =>
              line === undefined || line.withoutOere === null || line.withOere === null
                ? null
                : line.withoutOere - line.withOere,
            ),
          );
          return {
            benefitPvOere: avoided === null ? null : oere(Math.round(avoided * worth)),
            eadLeftOere: sumOf(lines.map((line) => line?.withOere ?? null)),
            overtopping: overtoppingOf(sag, rasters, candidates[i]!, year),
          };
        }),
      })),
    },
  };
}

/** Each scenario of the chosen set, its years joined as the roll joins the case's own (definition 13). */
function inScenarios(
  sag: CaseFile,
  rasters: CaseRasters,
  candidates: readonly DesignCandidate[],
  chosen: ChosenScenarios,
  watch?: Watch,
): Result<Weighed> {
  const { scenarios, ...set } = chosen;
  if (scenarios.length === 0)
    return refused([
      {
        path: "/economy/scenarioSet",
        code: "scenario-set-empty",
        facts: { set: set.title.da, setEn: set.title.en },
      },
    ]);
  const made = all(scenarios.map((scenario) => withScenario(sag, candidates[0]!.measure, scenario)));
  if (!made.ok) return made;
  const computed = all(
    candidates.map((candidate, c) =>
      all(
        made.value.map((future, f) => {
          const roll = calculate(withCandidate(future.sag, candidate), rasters);
          watch?.(c * made.value.length + f + 1, candidates.length * made.value.length);
          return roll;
        }),
      ),
    ),
  );
  if (!computed.ok) return computed;
  return {
    ok: true,
    value: {
      set,
      futures: made.value.map(({ years, unmoved }, i): DesignFuture => {
        const year = years.at(-1) ?? null;
        return {
          ...{ title: scenarios[i]!.title, tag: scenarios[i]!.tag, years, year, unmoved },
          isHeld: year !== null && years[0]! + sag.horizonYears > year,
        };
      }),
      options: computed.value.map((rolls, i) => ({
        ...optionOf(candidates[i]!, rolls[0]!),
        cells: rolls.map(({ units }, future): Cell => {
          const { sag: then, years } = made.value[future]!;
          return {
            benefitPvOere: sumOf(units.map(({ benefitPvOere }) => benefitPvOere)),
            eadLeftOere: sumOf(units.map(({ eadByYear }) => eadByYear.at(-1)?.withOere ?? null)),
            overtopping: overtoppingOf(then, rasters, candidates[i]!, years.at(-1) ?? null),
          };
        }),
      })),
    },
  };
}

const optionOf = ({ crestLevelM }: DesignCandidate, { economy }: Calculation) => ({
  crestLevelM,
  costPvOere: economy.financial.withUpkeepAndRenewals.costPvOere,
});

function overtoppingOf(
  sag: CaseFile,
  rasters: CaseRasters,
  candidate: DesignCandidate,
  year: number | null,
): Overtopping {
  const measure = withCandidate(sag, candidate).measures.find(({ id }) => id === candidate.measure);
  if (measure === undefined || year === null) return { returnPeriodYears: null, origin: "unknown" };
  return overtoppingIn(protecting(measure, []), { hazards: sag.hazards, ...groundOf(sag, rasters) }, year);
}

function givenPeriods(sag: CaseFile, measure: string): DesignLevels["given"] {
  const parts = sag.measures.find(({ id }) => id === measure)?.parts ?? [];
  const periods = sag.hazards
    .filter((hazard) => hazard.quantity !== "rain" && parts.some(({ source }) => source === hazard.source))
    .map(({ returnPeriodYears }) => returnPeriodYears);
  return periods.length === 0 ? null : { leastYears: Math.min(...periods), mostYears: Math.max(...periods) };
}

function withCandidate(sag: CaseFile, { measure, crestLevelM, worksOere }: DesignCandidate): CaseFile {
  return {
    ...sag,
    measures: sag.measures.map((one) =>
      one.id === measure ? { ...one, crestLevelM, cost: { ...one.cost, worksOere } } : one,
    ),
    // What others give is of the cost that was planned: it does not matter to what the crest is worth.
    financing: { contributions: [], loan: null },
  };
}

/** All values, or every reason why not. */
function all<T>(results: readonly Result<T>[]): Result<T[]> {
  const issues = results.flatMap((result): Issue[] => (result.ok ? [] : result.issues));
  const [first, ...others] = issues;
  return first === undefined
    ? { ok: true, value: results.flatMap((result) => (result.ok ? [result.value] : [])) }
    : refused([first, ...others]);
}

const refused = (issues: [Issue, ...Issue[]]): { ok: false; issues: [Issue, ...Issue[]] } => ({ ok: false, issues });

function sumOf(amounts: readonly (number | null)[]): Oere | null {
  return amounts.includes(null) ? null : oere(amounts.reduce<number>((sum, amount) => sum + amount!, 0));
}
