import type { Because, RiskSums, SaidByCount, ScenarioRisk } from "../model/index.ts";
import { addWaterSums, waterRiskOf } from "./areaRisk.ts";

/** What is told of the risk over all units of a case. */
export interface AreaRisk {
  /** Each water over all units together, in each scenario year that all waters are given for. */
  scenarios: ScenarioRisk[];
  measures: RiskSums["measures"];
  assumptions: Because[];
}

export function riskOfSums({ scenarios: sums, said, measures }: RiskSums): AreaRisk {
  const scenarios = sums.map(({ year, waters }) => ({ year, waters: waters.map(waterRiskOf) }));
  return { scenarios, measures, assumptions: [...said.flatMap(toldOf), ...rulesDiffer(scenarios[0])] };
}

/** The sums of two parts of a case, as of both together. Throws where the parts are not of one case. */
export function addRiskSums(a: RiskSums, b: RiskSums): RiskSums {
  if (a.scenarios.length !== b.scenarios.length || a.said.length !== b.said.length)
    throw new Error("two parts of a case do not have the same waters");
  return {
    scenarios: a.scenarios.map(({ year, waters }, i) => ({
      year,
      waters: waters.map((water, w) => addWaterSums(water, b.scenarios[i]!.waters[w]!)),
    })),
    measures: a.measures,
    said: a.said.map((one, i) => addSaid(one, b.said[i]!)),
  };
}

function addSaid(a: SaidByCount, b: SaidByCount): SaidByCount {
  if (a.said.code !== b.said.code) throw new Error(`two parts of a case say ${a.said.code} and ${b.said.code}`);
  return {
    ...a,
    ...(a.count === undefined ? {} : { count: a.count + b.count! }),
    ...(a.falls === undefined ? {} : { falls: [a.falls[0] + b.falls![0], a.falls[1] + b.falls![1]] }),
  };
}

function toldOf({ said, count, fact, falls }: SaidByCount): Because[] {
  if (count === 0 || (falls !== undefined && falls[1] >= falls[0])) return [];
  return fact === undefined ? [said] : [{ ...said, facts: { ...said.facts, [fact]: count! } }];
}

/** Told of the first year where the two rules differ by more than 5 %. */
function rulesDiffer(first: ScenarioRisk | undefined): (Because & { code: "ead-rules-differ" })[] {
  return (first?.waters ?? []).flatMap(({ source, without: { linearOere, logLinearOere } }) =>
    Math.abs(linearOere - logLinearOere) > 0.05 * Math.max(linearOere, logLinearOere)
      ? [{ code: "ead-rules-differ" as const, facts: { source, year: first!.year, linearOere, logLinearOere } }]
      : [],
  );
}
