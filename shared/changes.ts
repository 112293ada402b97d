import type { CaseFile, Change } from "./model/index.ts";

/** The case with a change made to it. A new measure goes last; an existing one keeps its place. */
export function withChange(theCase: CaseFile, change: Change): CaseFile {
  switch (change.type) {
    case "fields-set":
      return { ...theCase, ...change.fields };
    case "measure-removed":
      return { ...theCase, measures: theCase.measures.filter(({ id }) => id !== change.id) };
    case "measure-set": {
      const known = theCase.measures.some(({ id }) => id === change.measure.id);
      const measures = known
        ? theCase.measures.map((measure) => (measure.id === change.measure.id ? change.measure : measure))
        : [...theCase.measures, change.measure];
      return { ...theCase, measures };
    }
  }
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * The fewest changes that lead from one case to another; none where they are the same. Measures come first, then the lines
 * that name them, and removals last, so that no line ever names a measure that is not there.
 */
export function changesBetween(before: CaseFile, after: CaseFile): Change[] {
  const changes: Change[] = [];
  const measureBefore = new Map(before.measures.map((measure) => [measure.id, measure]));
  for (const measure of after.measures) {
    if (!same(measure, measureBefore.get(measure.id))) changes.push({ type: "measure-set", measure });
  }
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(after)) {
    if (name === "measures" || name === "format") continue;
    if (!same(value, before[name as keyof CaseFile])) fields[name] = value;
  }
  if (Object.keys(fields).length > 0) changes.push({ type: "fields-set", fields });
  for (const { id } of before.measures) {
    if (!after.measures.some((measure) => measure.id === id)) changes.push({ type: "measure-removed", id });
  }
  return changes;
}
