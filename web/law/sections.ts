import type { LawTopic } from "../../shared/model/index.ts";

/** A section of the answer, named for the question it answers. */
export type SectionName =
  | "law"
  | "payers"
  | "deciders"
  | "notCharged"
  | "financing"
  | "works"
  | "hearing"
  | "complaint"
  | "expropriation"
  | "duration"
  | "cover"
  | "warnings";

/** Where the findings of a topic stand. */
export const sectionOf: Readonly<Record<LawTopic, SectionName>> = {
  scope: "law",
  payer: "payers",
  decides: "deciders",
  start: "deciders",
  "not-charged": "notCharged",
  financing: "financing",
  works: "works",
  hearing: "hearing",
  complaint: "complaint",
  expropriation: "expropriation",
  duration: "duration",
  cover: "cover",
  mixed: "warnings",
  practice: "warnings",
};

/** The sections in which a missing fact keeps the answer itself open; the rest asks only those who want to know more. */
export const firstSections: readonly SectionName[] = ["law", "payers", "deciders"];

export const sectionNames = [...new Set(Object.values(sectionOf))];
