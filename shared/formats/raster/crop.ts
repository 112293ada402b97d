import type { Raster } from "../../model/index.ts";
import { windowOf } from "./place.ts";
import type { Box } from "./rasterFile.ts";

/** Only the cells that the box touches; where it touches none, one cell without data. The same raster where that is all of it. */
export function cropped(raster: Raster, box: Box): Raster {
  const { westM, northM, cellM, columns, rows, values } = raster;
  const cells = windowOf({ westM, northM, cellXM: cellM, cellYM: cellM, columns, rows }, box);
  if (cells === null) return { westM, northM, cellM, columns: 1, rows: 1, values: Float32Array.of(Number.NaN) };
  if (cells.columns === columns && cells.rows === rows) return raster;
  const kept = new Float32Array(cells.columns * cells.rows);
  for (let row = 0; row < cells.rows; row++) {
    const from = (cells.row + row) * columns + cells.column;
    kept.set(values.subarray(from, from + cells.columns), row * cells.columns);
  }
  return {
    ...{ westM: westM + cells.column * cellM, northM: northM - cells.row * cellM, cellM },
    ...{ columns: cells.columns, rows: cells.rows, values: kept },
  };
}
