import type { DamagingWater, Hazard, Issue, Rules } from "../model/index.ts";

/**
 * What is wrong with the levels, depths and rain of a case. `hazard-twice`: two of one water, return period, year and state;
 * `hazard-not-rising`: a rarer flood that is not higher, or a rarer rain that is not more; `hazards-mixed`: one water given in
 * two ways for one year; `out-of-range`: a start of damage that is not more frequent than the most frequent event
 * (definition 1); `events-differ`: waters of the same event given at other return periods (definition 10).
 */
export function checkHazards(
  hazards: readonly Hazard[],
  rules: Rules,
  together: readonly DamagingWater[] = [],
): Issue[] {
  const rows = hazards
    .map((hazard, place) => ({ hazard, place }))
    .sort((a, b) => a.hazard.returnPeriodYears - b.hazard.returnPeriodYears || a.place - b.place);
  const issues: Issue[] = [];
  const lastOf = new Map<string, Hazard>();
  const quantityOf = new Map<string, Hazard["quantity"]>();
  for (const { hazard, place } of rows) {
    const { source, scenarioYear, returnPeriodYears, quantity } = hazard;
    const path = `/hazards/${place}`;
    const water = `${source} ${scenarioYear}`;
    const given = quantityOf.get(water) ?? quantity;
    quantityOf.set(water, given);
    if (given !== quantity) {
      issues.push({ path, code: "hazards-mixed", facts: { source, scenarioYear, found: quantity, before: given } });
      continue;
    }
    const series =
      "state" in hazard ? `${water} ${hazard.state}` : "stream" in hazard ? `${water} ${hazard.stream}` : water;
    const before = lastOf.get(series);
    lastOf.set(series, hazard);
    if (before === undefined) continue;
    const measured = heightOf(hazard);
    const facts = {
      source,
      scenarioYear,
      returnPeriodYears,
      ...(measured === null ? {} : { [measured.name]: measured.m }),
    };
    if (before.returnPeriodYears === returnPeriodYears) issues.push({ path, code: "hazard-twice", facts });
    else if (measured !== null && heightOf(before)!.m >= measured.m)
      issues.push({
        path: `${path}/${measured.name}`,
        code: "hazard-not-rising",
        facts: { ...facts, before: heightOf(before)!.m, beforeReturnPeriodYears: before.returnPeriodYears },
      });
  }
  return [
    ...issues,
    ...checkTogether(hazards, together),
    ...checkStart(rows[0]?.hazard.returnPeriodYears, rules.startReturnPeriodYears),
  ];
}

/** Waters of the same event are held against each other event by event: what one of them has, all must have. */
function checkTogether(hazards: readonly Hazard[], together: readonly DamagingWater[]): Issue[] {
  const path = "/water/together";
  const twice = together.find((source, i) => together.indexOf(source) !== i);
  if (twice !== undefined) return [{ path, code: "invalid", facts: { reason: "twice", id: twice } }];
  const eventsOf = (source: DamagingWater, year: number): string =>
    [
      ...new Set(
        hazards
          .filter((hazard) => hazard.source === source && hazard.scenarioYear === year)
          .map(({ returnPeriodYears }) => returnPeriodYears),
      ),
    ]
      .sort((a, b) => a - b)
      .join(", ");
  const years = [...new Set(hazards.map(({ scenarioYear }) => scenarioYear))].sort((a, b) => a - b);
  return years.flatMap((scenarioYear): Issue[] => {
    const [first, ...others] = together.map((source) => ({ source, events: eventsOf(source, scenarioYear) }));
    // A year that one of them lacks is no scenario of theirs.
    const other = others.find(({ events }) => events !== "" && first!.events !== "" && events !== first!.events);
    if (other === undefined) return [];
    const facts = { scenarioYear, source: first!.source, events: first!.events };
    return [{ path, code: "events-differ", facts: { ...facts, other: other.source, otherEvents: other.events } }];
  });
}

/** What must rise with the return period; null where only the cells can tell. */
function heightOf(hazard: Hazard): { name: "levelM" | "rainM"; m: number } | null {
  if (hazard.quantity === "level") return { name: "levelM", m: hazard.levelM };
  return hazard.quantity === "rain" ? { name: "rainM", m: hazard.rainM } : null;
}

function checkStart(lowest: number | undefined, start: number | null): Issue[] {
  if (start === null || lowest === undefined || start < lowest) return [];
  return [
    {
      path: "/rules/startReturnPeriodYears",
      code: "out-of-range",
      facts: { found: start, most: lowest, unit: "years" },
    },
  ];
}
