import type { Bilingual, CaseFile, Review, Tag, WaterRises } from "./model/index.ts";
import { scenarioSets } from "./risk/index.ts";

/** The set of scenarios that a case has chosen, whoever has written it. */
export interface ChosenScenarios {
  title: Bilingual;
  note: Bilingual | null;
  /** Where its numbers stand. */
  sources: string[];
  /** Null: a person has typed it in the case. */
  review: Review | null;
  /** Whether it holds on the day of the case; null: its dates are not known, or it is the case's own. */
  holds: boolean | null;
  scenarios: {
    title: Bilingual;
    rises: WaterRises[];
    tag: Tag | null;
    /** Where in the case a person can mend it. */
    path: string;
  }[];
}

const at = "/economy/scenarioSet";

/** Null where none is chosen. The case has passed `checkCase`: an id is one of ours. */
export function chosenScenarios({ economy, lawAsOf }: Pick<CaseFile, "economy" | "lawAsOf">): ChosenScenarios | null {
  const choice = economy.scenarioSet;
  if (choice === undefined) return null;
  if (!("id" in choice))
    return {
      ...{ title: inBoth(choice.title), note: null, sources: [choice.citation], review: null, holds: null },
      scenarios: choice.scenarios.map(({ title, rises }, i) => ({
        ...{ title: inBoth(title), rises, tag: null, path: `${at}/scenarios/${i}` },
      })),
    };
  const { title, note, sources, review, inForce, scenarios } = scenarioSets.find(({ id }) => id === choice.id)!;
  const { from, to } = inForce;
  return {
    ...{ title, note: note ?? null, sources: sources.map((source) => source.title), review },
    holds: from === null ? null : from <= lawAsOf && (to === null || lawAsOf <= to),
    scenarios: scenarios.map((one) => ({
      ...{ title: one.title, rises: one.rises, tag: one.tag ?? null, path: `${at}/id` },
    })),
  };
}

/** What a person has typed stands as typed in both languages. */
const inBoth = (typed: string): Bilingual => ({ da: typed, en: typed });
