import type { CaseFile, Measure } from "./case.ts";

/** What a save sends, and what the body of an event in the case's log holds. */
export type Change =
  | { type: "fields-set"; fields: Partial<Omit<CaseFile, "format" | "measures">> }
  | { type: "measure-set"; measure: Measure }
  | { type: "measure-removed"; id: string };
