import type { IsoDate, Issue } from "../model/index.ts";
import { regimes } from "./regimes.ts";

/** The first day of which any law has been read. */
export const firstDay: IsoDate = regimes[0]!.from;

/** `date-before-first-row`: the law is asked as of a day before the first one that has been read. */
export function checkDay(lawAsOf: IsoDate, path: string): Issue[] {
  return lawAsOf < firstDay
    ? [{ path, code: "date-before-first-row", facts: { found: lawAsOf, first: firstDay } }]
    : [];
}
