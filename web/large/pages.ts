import type { LargeResult } from "../../shared/model/index.ts";

/** A page of the roll: some units of one chunk. */
export interface PlaceInRoll {
  chunk: number;
  from: number;
  /** Number of the first in the whole roll. */
  first: number;
}

/** The pages of a roll: none goes over the end of its chunk. */
export function pagesOf(chunks: LargeResult["chunks"], rows: number): PlaceInRoll[] {
  let first = 0;
  return chunks.flatMap(({ units }, chunk) => {
    const pages = Array.from({ length: Math.ceil(units / rows) }, (_, i) => ({
      ...{ chunk, from: i * rows },
      first: first + i * rows,
    }));
    first += units;
    return pages;
  });
}
