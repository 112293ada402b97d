import type { Issue, ScenarioChoice } from "../model/index.ts";
import { scenarioSets } from "./scenarioSets/generated.ts";

const at = "/economy/scenarioSet";

/**
 * What is wrong with the set of scenarios that a case has chosen: a set that is not ours, two scenarios of one name, one water
 * twice in a scenario, years that do not rise. A set of its own without a scenario is one that is still being typed.
 */
export function checkScenarioSet(choice: ScenarioChoice | undefined): Issue[] {
  if (choice === undefined) return [];
  if ("id" in choice) {
    if (scenarioSets.some(({ id }) => id === choice.id)) return [];
    const known = scenarioSets.map(({ id }) => id).join(", ");
    return [{ path: `${at}/id`, code: "scenario-set-not-found", facts: { found: choice.id, known } }];
  }
  const titles = new Set<string>();
  return choice.scenarios.flatMap(({ title, rises }, i): Issue[] => {
    const path = `${at}/scenarios/${i}`;
    const issues: Issue[] = titles.has(title) ? [twice(`${path}/title`, title)] : [];
    titles.add(title);
    const sources = new Set<string>();
    for (const [water, { source, rises: years }] of rises.entries()) {
      if (sources.has(source)) issues.push(twice(`${path}/rises/${water}/source`, source));
      sources.add(source);
      for (const [k, { year }] of years.entries()) {
        const before = years[k - 1]?.year;
        if (before !== undefined && year <= before)
          issues.push({
            path: `${path}/rises/${water}/rises/${k}/year`,
            code: "scenario-years-not-rising",
            facts: { year, before },
          });
      }
    }
    return issues;
  });
}

const twice = (path: string, id: string): Issue => ({ path, code: "invalid", facts: { reason: "twice", id } });
