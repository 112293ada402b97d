import type { Position, Raster } from "../../../model/index.ts";

/** A line that holds water up to its crest: a dike, a wall, a sluice. */
export interface CrestLine {
  id: string;
  line: readonly Position[];
  crestLevelM: number;
}

/** What became of one line. */
export interface Burnt {
  id: string;
  /** Cells that it touches, each once. */
  cells: number;
  /** Cells where the terrain stands at the crest or above: the line does nothing there. */
  underTerrain: number;
  /** Metres of it that lie off the raster, or over cells without data. */
  outsideM: number;
}

export interface BurntTerrain {
  terrain: Raster;
  lines: Burnt[];
}

/**
 * A terrain with crest lines burned in (definition 5): every cell that a line touches gets the larger of terrain and crest.
 * The cells of a line are joined side by side, so that water finds no way between two of them at a corner; where the line
 * goes through a corner both cells beside it are taken. Cells without data stay without. The terrain given is not changed.
 */
export function burnIn(terrain: Raster, crests: readonly CrestLine[]): BurntTerrain {
  const values = Float32Array.from(terrain.values);
  const lines = crests.map(({ id, line, crestLevelM }): Burnt => {
    const crest = Math.fround(crestLevelM);
    const seen = new Set<number>();
    const burnt: Burnt = { id, cells: 0, underTerrain: 0, outsideM: 0 };
    for (let i = 1; i < line.length; i++)
      eachCell(terrain, line[i - 1]!, line[i]!, (cell, lengthM) => {
        const ground = cell === null ? Number.NaN : terrain.values[cell]!;
        if (cell === null || Number.isNaN(ground)) {
          burnt.outsideM += lengthM;
          return;
        }
        if (seen.has(cell)) return;
        seen.add(cell);
        burnt.cells++;
        if (ground >= crest) burnt.underTerrain++;
        if (values[cell]! < crest) values[cell] = crest;
      });
    return burnt;
  });
  return { terrain: { ...terrain, values }, lines };
}

/** The cells that a line touches, each once, in the order of the line; those off the raster are left out. */
export function cellsOfLine(raster: Raster, line: readonly Position[]): number[] {
  const cells = new Set<number>();
  for (let i = 1; i < line.length; i++)
    eachCell(raster, line[i - 1]!, line[i]!, (cell) => {
      if (cell !== null) cells.add(cell);
    });
  return [...cells];
}

/** Visits the cells that a straight line touches, in order, with the length of it in each; null: off the raster. */
export function eachCell(
  { westM, northM, cellM, columns, rows }: Raster,
  from: Position,
  to: Position,
  visit: (cell: number | null, lengthM: number) => void,
): void {
  // In cells, the origin in the north-west corner, y downwards.
  const [x0, y0] = [(from[0] - westM) / cellM, (northM - from[1]) / cellM];
  const [x1, y1] = [(to[0] - westM) / cellM, (northM - to[1]) / cellM];
  const [dx, dy] = [x1 - x0, y1 - y0];
  const lengthM = Math.sqrt(dx * dx + dy * dy) * cellM;
  const cellAt = (column: number, row: number): number | null =>
    column < 0 || row < 0 || column >= columns || row >= rows ? null : row * columns + column;
  let [column, row] = [Math.floor(x0), Math.floor(y0)];
  const [lastColumn, lastRow] = [Math.floor(x1), Math.floor(y1)];
  const [stepX, stepY] = [dx < 0 ? -1 : 1, dy < 0 ? -1 : 1];
  // The part of the line done when it crosses the next border of each kind.
  const crossing = (place: number, step: number, start: number, along: number): number =>
    along === 0 ? Number.POSITIVE_INFINITY : (place + (step > 0 ? 1 : 0) - start) / along;
  let done = 0;
  for (;;) {
    const nextX = column === lastColumn ? Number.POSITIVE_INFINITY : crossing(column, stepX, x0, dx);
    const nextY = row === lastRow ? Number.POSITIVE_INFINITY : crossing(row, stepY, y0, dy);
    const next = Math.min(nextX, nextY);
    if (next === Number.POSITIVE_INFINITY) {
      visit(cellAt(column, row), Math.max(0, 1 - done) * lengthM);
      return;
    }
    visit(cellAt(column, row), Math.max(0, next - done) * lengthM);
    done = Math.max(done, next);
    if (Math.abs(nextX - nextY) <= cornerPart) {
      visit(cellAt(column + stepX, row), 0);
      visit(cellAt(column, row + stepY), 0);
      column += stepX;
      row += stepY;
    } else if (nextX < nextY) column += stepX;
    else row += stepY;
  }
}

/** Two crossings nearer than this part of the line are one corner: rounding cannot tell them apart. */
const cornerPart = 1e-12;
