import type { Position, Raster } from "../../model/index.ts";
import { eachCell } from "../water/sea/index.ts";

/** The cells that a line runs through, and its length in each, metres. What lies off the raster is left out. */
export function lengthsInCells(raster: Raster, line: readonly Position[]): { cells: number[]; parts: number[] } {
  const lengths = new Map<number, number>();
  for (let i = 1; i < line.length; i++)
    eachCell(raster, line[i - 1]!, line[i]!, (cell, lengthM) => {
      if (cell !== null && lengthM > 0) lengths.set(cell, (lengths.get(cell) ?? 0) + lengthM);
    });
  return { cells: [...lengths.keys()], parts: [...lengths.values()] };
}
