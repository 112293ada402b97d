import type { Hazard, Issue, Result } from "../../shared/model/index.ts";

const hazardPattern = /^(cloudburst|sea|stream|groundwater)\s+(\d+(?:\.\d+)?)\s+(\d{4})\s+(-?\d+(?:\.\d+)?)\s+(\S.*)$/;

/** "sea 100 2025 1.589 DMI Klimaatlas v2025a" → the level that the sea reaches once in 100 years, in 2025. */
export function readHazards(texts: readonly string[]): Result<Hazard[]> {
  const hazards: Hazard[] = [];
  const issues: Issue[] = [];
  texts.forEach((text, i) => {
    const parts = hazardPattern.exec(text.trim());
    if (parts === null) {
      const expected = "source, return period, year, level in m, where it stands";
      issues.push({ path: `/hazards/${i}`, code: "invalid", facts: { found: text, expected } });
      return;
    }
    hazards.push({
      source: parts[1] as Hazard["source"],
      returnPeriodYears: Number(parts[2]),
      scenarioYear: Number(parts[3]),
      quantity: "level",
      levelM: Number(parts[4]),
      origin: "model",
      datum: "DVR90",
      citation: parts[5]!,
    });
  });
  const [first, ...others] = issues;
  return first === undefined ? { ok: true, value: hazards } : { ok: false, issues: [first, ...others] };
}
