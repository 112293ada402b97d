import type { Raster } from "../../model/index.ts";
import type { CellsOfThings } from "./cellsNear.ts";

/**
 * The depth at each thing: the deepest of its cells (definition 9, `highest`); 0 where they are all dry. NaN where it has no
 * cell with data; a thing only partly over data takes the deepest of what is known there.
 */
export function highestDepths({ first, starts, lengths }: CellsOfThings, depth: Raster): Float32Array {
  const { values } = depth;
  const found = new Float32Array(first.length - 1).fill(Number.NaN);
  for (let thing = 0; thing < found.length; thing++) {
    let deepest = Number.NaN;
    for (let run = first[thing]!; run < first[thing + 1]!; run++) {
      const end = starts[run]! + lengths[run]!;
      for (let cell = starts[run]!; cell < end; cell++) {
        const here = values[cell]!;
        // Also where nothing is known yet: no comparison holds of what is not a number.
        if (!(here <= deepest) && here === here) deepest = here;
      }
    }
    found[thing] = deepest;
  }
  return found;
}
