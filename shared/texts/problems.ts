/** What is said when something cannot be done: what happened, what it means for the result, and what to do next. */
import type { Issue, ProblemCode } from "../model/index.ts";
import type { Language } from "./language.ts";
import { problemsOfCases } from "./problems/cases.ts";
import { FactWords } from "./problems/factWords.ts";
import { problemsOfFeatureFiles } from "./problems/featureFiles.ts";
import { problemsOfHearings } from "./problems/hearings.ts";
import { problemsOfKeys } from "./problems/keys.ts";
import { problemsOfLinks } from "./problems/links.ts";
import { problemsOfMoney } from "./problems/money.ts";
import { problemsOfParcelChanges } from "./problems/parcelChanges.ts";
import { problemsOfPlaces } from "./problems/places.ts";
import { problemsOfRasters } from "./problems/rasters.ts";
import { problemsOfReading } from "./problems/reading.ts";
import { problemsOfScenarios } from "./problems/scenarios.ts";
import { problemsOfService } from "./problems/service.ts";
import type { Words } from "./problems/words.ts";

const words: Record<ProblemCode, Words> = {
  ...problemsOfReading,
  ...problemsOfPlaces,
  ...problemsOfFeatureFiles,
  ...problemsOfRasters,
  ...problemsOfCases,
  ...problemsOfHearings,
  ...problemsOfKeys,
  ...problemsOfLinks,
  ...problemsOfMoney,
  ...problemsOfParcelChanges,
  ...problemsOfScenarios,
  ...problemsOfService,
};

const nothingDone: Record<Language, string> = {
  da: "Intet er beregnet eller gemt.",
  en: "Nothing was computed or saved.",
};

/**
 * One problem in words: what happened, what it means for the result, what to do next. `meansHere`: what it means where that
 * is another thing than for a calculation or a save.
 */
export function problemText(issue: Pick<Issue, "code" | "facts">, language: Language, meansHere?: string): string {
  const { what, means, next } = words[issue.code][language](new FactWords(issue.facts, language));
  return `${what} ${meansHere ?? means ?? nothingDone[language]} ${next}`;
}

const titles: Record<number, Record<Language, string>> = {
  400: { da: "Det sendte kan ikke læses", en: "What was sent cannot be read" },
  401: { da: "Ikke logget ind", en: "Not signed in" },
  403: { da: "Ikke din rolle", en: "Not your role" },
  404: { da: "Ikke fundet", en: "Not found" },
  405: { da: "Metoden kan ikke bruges her", en: "The method cannot be used here" },
  409: { da: "En anden har gemt imens", en: "Someone else has saved meanwhile" },
  413: { da: "For stort", en: "Too large" },
  415: { da: "Indholdstypen kan ikke læses", en: "The content type cannot be read" },
  422: { da: "Det kan ikke beregnes, som det står", en: "It cannot be computed as it stands" },
  429: { da: "For mange forsøg", en: "Too many tries" },
  500: { da: "Fejl hos os", en: "An error on our side" },
  503: { da: "Noget svarer ikke lige nu", en: "Something does not answer right now" },
};

/** The heading of a problem, by its HTTP status. */
export function problemTitle(status: number, language: Language): string {
  return titles[status]?.[language] ?? String(status);
}
