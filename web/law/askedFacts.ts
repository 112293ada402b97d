import { factKinds } from "../../shared/law/index.ts";
import type { FactName, FactRecord, MeasureLaw } from "../../shared/model/index.ts";
import { firstSections, type SectionName, sectionNames, sectionOf } from "./sections.ts";

const factNames = Object.keys(factKinds) as FactName[];

export interface AskedFacts {
  /** What must be told before the law, the payers and the deciders are known. */
  first: FactName[];
  /** What else can be told, under the first section that asks for it. */
  more: { section: SectionName; names: FactName[] }[];
  /** Given, and asked by no rule any more: kept and shown. */
  unasked: FactName[];
}

/**
 * The facts that the law asks for. A given fact stands where it would if it had not been given, so that an answer moves no
 * question. `lawsWith` gives the law of the measure with other facts, a day each.
 */
export function askedFacts(facts: FactRecord, lawsWith: (facts: FactRecord) => readonly MeasureLaw[]): AskedFacts {
  const open = sectionsOfMissing(lawsWith(facts));
  const places = factNames.flatMap((name): { name: FactName; section: SectionName | null }[] => {
    if (!(name in facts)) return open.has(name) ? [{ name, section: open.get(name)! }] : [];
    const { [name]: _, ...others } = facts;
    return [{ name, section: sectionsOfMissing(lawsWith(others)).get(name) ?? null }];
  });
  const inSection = (section: SectionName) => places.filter((one) => one.section === section).map(({ name }) => name);
  return {
    first: firstSections.flatMap(inSection),
    more: sectionNames
      .filter((section) => !firstSections.includes(section))
      .map((section) => ({ section, names: inSection(section) }))
      .filter(({ names }) => names.length > 0),
    unasked: places.filter(({ section }) => section === null).map(({ name }) => name),
  };
}

/** Each missing fact with the first section that it keeps open. */
function sectionsOfMissing(laws: readonly MeasureLaw[]): Map<string, SectionName> {
  const found = new Map<string, SectionName>();
  for (const { topic, missing } of laws.flatMap(({ findings }) => findings)) {
    const section = sectionOf[topic];
    for (const name of missing) {
      const before = found.get(name);
      if (before === undefined || sectionNames.indexOf(section) < sectionNames.indexOf(before))
        found.set(name, section);
    }
  }
  return found;
}
