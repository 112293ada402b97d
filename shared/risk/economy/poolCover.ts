import type { Because, EconomyCode, IsoDate, Source } from "../../model/index.ts";
import { poolCovers } from "../cover/generated.ts";
import type { Insured } from "../data.ts";
import { holdsOn } from "./onDay.ts";

export interface CoverOnDay {
  what: Insured;
  /** Unknown: no source says, or none of that day. */
  covers: "yes" | "no" | "unknown";
  /** Only events rarer than this; null: no such limit has been read. */
  rarerThanYears: number | null;
  sources: Source[];
  because: Because & { code: EconomyCode };
}

const insured: readonly Insured[] = [
  "sea",
  "stream",
  "lake",
  "cloudburst",
  "groundwater",
  "drought",
  "erosion",
  "dike",
];

/**
 * What the pool against natural damage pays for on a day, all eight in one order (definition 30), each with its sources' tags.
 * Example: 1 January 2020: sea rarer than 20 years, streams and lakes; not drought, which came in 2022.
 */
export function poolCoverOn(day: IsoDate): CoverOnDay[] {
  return insured.map((what) => {
    const row = poolCovers.find((each) => each.what === what && holdsOn(each, day));
    const known = row !== undefined && row.covers !== null;
    const covers = known ? (row.covers === true ? "yes" : "no") : "unknown";
    const rarerThanYears = row?.rarerThanYears ?? null;
    const tag = row?.sources[0]?.tag ?? null;
    const code = {
      yes: rarerThanYears === null ? ("pool-covers" as const) : ("pool-covers-rarer" as const),
      no: "pool-covers-not" as const,
      unknown: "pool-cover-unknown" as const,
    }[covers];
    return {
      what,
      covers,
      rarerThanYears,
      sources: row?.sources ?? [],
      because: { code, facts: { what, rarerThanYears, tag } },
    };
  });
}
