import type { Areal, Position, Raster } from "../../model/index.ts";

/** The cells whose centre lies in an area, row by row, each once. A centre on the border belongs to the cell south-east of it. */
export function cellsUnder({ westM, northM, cellM, columns, rows }: Raster, area: Areal): number[] {
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  const edges = polygons.flatMap((rings) => rings.flatMap(edgesOf));
  const top = edges.reduce((most, [a, b]) => Math.max(most, a[1], b[1]), Number.NEGATIVE_INFINITY);
  const bottom = edges.reduce((least, [a, b]) => Math.min(least, a[1], b[1]), Number.POSITIVE_INFINITY);
  const from = Math.max(0, Math.floor((northM - top) / cellM - 0.5));
  const to = Math.min(rows - 1, Math.ceil((northM - bottom) / cellM));
  const cells: number[] = [];
  for (let row = from; row <= to; row++) {
    const y = northM - (row + 0.5) * cellM;
    // Where the row's middle crosses the rings, west to east: inside between the first and the second, and so on.
    const crossings = edges
      .filter(([a, b]) => a[1] > y !== b[1] > y)
      .map(([a, b]) => a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]))
      .sort((a, b) => a - b);
    for (let i = 1; i < crossings.length; i += 2) {
      const first = Math.max(0, Math.ceil((crossings[i - 1]! - westM) / cellM - 0.5));
      const last = Math.min(columns - 1, Math.ceil((crossings[i]! - westM) / cellM - 0.5) - 1);
      for (let column = first; column <= last; column++) cells.push(row * columns + column);
    }
  }
  return cells;
}

const edgesOf = (ring: readonly Position[]): [Position, Position][] =>
  ring.slice(1).map((corner, i) => [ring[i]!, corner]);
