import type { Raster } from "../../model/index.ts";
import type { CellsOfThings } from "./cellsNear.ts";

/**
 * The depth at each thing: the deepest of its cells (definition 9, `highest`); 0 where they are all dry. NaN where it has no
 * cell with data; a thing only partly over data takes the deepest of what is known there.
 */
export function highestDepths({ first, cells }: CellsOfThings, depth: Raster): Float32Array {
  const found = new Float32Array(first.length - 1).fill(Number.NaN);
  for (let thing = 0; thing < found.length; thing++)
    for (let i = first[thing]!; i < first[thing + 1]!; i++) {
      const here = depth.values[cells[i]!]!;
      if (Number.isNaN(here)) continue;
      const deepest = found[thing]!;
      if (Number.isNaN(deepest) || here > deepest) found[thing] = here;
    }
  return found;
}
