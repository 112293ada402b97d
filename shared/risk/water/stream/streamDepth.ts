import type { Position, Raster } from "../../../model/index.ts";
import { cellsOfLine } from "../sea/index.ts";

/** A stream with the level at some of its cross-sections at one event. */
export interface StreamLevels {
  /** From the source towards the mouth. */
  line: readonly Position[];
  /** Chainage along the line from its first point, metres, and the level there, metres DVR90; at least one, any order. */
  levels: readonly { chainageM: number; levelM: number }[];
  neighbours: 4 | 8;
}

/**
 * How deep streams stand over their ground (definition 7): its level runs straight between cross-sections and stays beyond the
 * outer ones; a cell takes the level at the nearest point of the line, the higher of several; it is wet where that is above its
 * ground and it is joined to the stream through wet cells. `barrier` is the ground with crests burned in, `ground` as it was:
 * the depth is over the latter, and of several streams that a cell is joined to the deepest. 0: dry; NaN: the ground is not known.
 */
export function streamDepths(ground: Raster, barrier: Raster, streams: readonly StreamLevels[]): Raster {
  const values = ground.values.map((level) => (Number.isNaN(level) ? Number.NaN : 0));
  // Which stream has looked at a cell last: of many streams each looks at few.
  const seenBy = new Uint16Array(values.length);
  for (const [i, stream] of streams.entries()) spread(ground, barrier, stream, values, seenBy, i + 1);
  return { ...ground, values };
}

function spread(
  ground: Raster,
  barrier: Raster,
  stream: StreamLevels,
  values: Raster["values"],
  seenBy: Uint16Array,
  mark: number,
): void {
  const { columns, rows, cellM, westM, northM } = ground;
  const levelAt = levelsAlong(stream);
  const queue: number[] = [];
  const look = (cell: number): void => {
    if (seenBy[cell] === mark) return;
    seenBy[cell] = mark;
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    const level = Math.fround(levelAt([westM + (column + 0.5) * cellM, northM - (row + 0.5) * cellM]));
    // Water at the very level of the ground, or of a crest, is held; unknown ground is closed.
    if (!(level > barrier.values[cell]!)) return;
    values[cell] = Math.max(values[cell]!, level - ground.values[cell]!);
    queue.push(cell);
  };
  for (const cell of cellsOfLine(ground, stream.line)) look(cell);
  for (let next = 0; next < queue.length; next++) {
    const cell = queue[next]!;
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    for (const [dx, dy] of stream.neighbours === 8 ? eight : four) {
      const [x, y] = [column + dx, row + dy];
      if (x >= 0 && y >= 0 && x < columns && y < rows) look(y * columns + x);
    }
  }
}

const four = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
] as const;
const eight = [...four, [1, -1], [1, 1], [-1, 1], [-1, -1]] as const;

/** Squares of metres that count as the same distance. */
const same = 1e-9;

/** The stream's level at a place: that of its nearest point on the line, and of several the higher. */
export function levelsAlong({ line, levels }: StreamLevels): (place: Position) => number {
  const sections = [...levels].sort((a, b) => a.chainageM - b.chainageM);
  const starts = [0];
  for (let i = 1; i < line.length; i++) {
    const [[x0, y0], [x1, y1]] = [line[i - 1]!, line[i]!];
    starts.push(starts[i - 1]! + Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0)));
  }
  return ([x, y]) => {
    let nearest = Number.POSITIVE_INFINITY;
    let level = Number.NaN;
    for (let i = 1; i < line.length; i++) {
      const [[x0, y0], [x1, y1]] = [line[i - 1]!, line[i]!];
      const [dx, dy] = [x1 - x0, y1 - y0];
      const square = dx * dx + dy * dy;
      const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / square));
      const [offX, offY] = [x - (x0 + along * dx), y - (y0 + along * dy)];
      const distance = offX * offX + offY * offY;
      if (distance > nearest + same) continue;
      const here = levelOf(sections, starts[i - 1]! + along * (starts[i]! - starts[i - 1]!));
      level = distance < nearest - same ? here : Math.max(level, here);
      nearest = Math.min(nearest, distance);
    }
    return level;
  };
}

function levelOf(sections: readonly { chainageM: number; levelM: number }[], chainageM: number): number {
  const next = sections.findIndex((section) => section.chainageM >= chainageM);
  if (next === -1) return sections.at(-1)!.levelM;
  const after = sections[next]!;
  const before = sections[next - 1];
  if (before === undefined || after.chainageM === before.chainageM) return after.levelM;
  const part = (chainageM - before.chainageM) / (after.chainageM - before.chainageM);
  return before.levelM + (after.levelM - before.levelM) * part;
}
