import type { Hazard, Issue, Rules } from "../model/index.ts";

/**
 * What is wrong with the levels of a case. `hazard-twice`: two levels for one water, return period and year;
 * `hazard-not-rising`: a rarer flood that is not higher; `out-of-range`: a start of damage that is not more frequent than
 * the most frequent level (definition 1).
 */
export function checkHazards(hazards: readonly Hazard[], rules: Rules): Issue[] {
  const issues: Issue[] = [];
  const rows = hazards
    .map((hazard, place) => ({ hazard, place, series: `${hazard.source} ${hazard.scenarioYear}` }))
    .sort((a, b) => a.hazard.returnPeriodYears - b.hazard.returnPeriodYears || a.place - b.place);
  const last = new Map<string, Hazard>();
  for (const { hazard, place, series } of rows) {
    const { source, scenarioYear, returnPeriodYears, levelM } = hazard;
    const before = last.get(series);
    last.set(series, hazard);
    if (before === undefined) continue;
    const path = `/hazards/${place}`;
    const facts = { source, scenarioYear, returnPeriodYears, levelM };
    if (before.returnPeriodYears === returnPeriodYears) issues.push({ path, code: "hazard-twice", facts });
    else if (before.levelM >= levelM)
      issues.push({
        path: `${path}/levelM`,
        code: "hazard-not-rising",
        facts: { ...facts, before: before.levelM, beforeReturnPeriodYears: before.returnPeriodYears },
      });
  }
  const lowest = rows[0]?.hazard.returnPeriodYears;
  const start = rules.startReturnPeriodYears;
  if (start !== null && lowest !== undefined && start >= lowest)
    issues.push({
      path: "/rules/startReturnPeriodYears",
      code: "out-of-range",
      facts: { found: start, most: lowest, unit: "years" },
    });
  return issues;
}
