import { type FlatGeobufHead, lengthBytes, nodeBytes } from "./head.ts";
import { type Piece, type ReadRange, readPieces } from "./pieces.ts";
import { FlatGeobufRefused } from "./refused.ts";

/** Metres, in the system of the file. */
export interface FlatGeobufBox {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** A feature in the file, its length first, as the index tells of it. */
export interface FoundFeature extends Piece {
  /** Whether the box round it lies all within what was asked; else it may still lie outside. */
  isInside: boolean;
}

/** Nodes that follow each other on one level: from the first until before the end. */
interface Run {
  first: number;
  end: number;
}

/** What is read of a level at most, nodes: 16 MB. */
const mostNodes = 400_000;

/**
 * The features whose boxes meet a box, in the order of the file; null: more than `most`. Only the nodes under those that meet it are read.
 *
 * The index is a packed R-tree (flatgeobuf.org; `packedrtree.h` of its source): levels from the root down to a node a feature, each full but
 * for its end, so that the children of node i of a level are i · size … i · size + size − 1 of the next. A node is west, south, east, north
 * (float64) and a place (uint64): the number of its first child, or where its feature begins after the index. Throws `FlatGeobufRefused`:
 * `index-wrong` where a node says another thing than its place, or a child lies outside its parent; `file-cut-short`; `too-large`.
 */
export async function featuresInBox(
  head: FlatGeobufHead,
  box: FlatGeobufBox,
  read: ReadRange,
  most: number,
): Promise<FoundFeature[] | null> {
  const levels = levelsOf(head);
  let runs: Run[] = [{ first: 0, end: 1 }];
  let parents = new Map<number, Bounds>();
  for (let level = levels.length - 1; level > 0; level--) {
    const nodes = await nodesOf(head, levels[level]!, runs, read);
    const below = levels[level - 1]!;
    const met = new Map<number, Bounds>();
    const next: Run[] = [];
    for (const node of nodes) {
      checkInside(node, parents.get(Math.floor(node.index / head.nodeSize)));
      const first = node.index * head.nodeSize;
      if (node.place !== BigInt(below.start + first)) throw new FlatGeobufRefused("index-wrong");
      if (!meets(node, box)) continue;
      met.set(node.index, node);
      const end = Math.min(first + head.nodeSize, below.width);
      const last = next.at(-1);
      if (last !== undefined && last.end === first) last.end = end;
      else next.push({ first, end });
    }
    if (next.reduce((sum, { first, end }) => sum + end - first, 0) > mostNodes) return null;
    [runs, parents] = [next, met];
  }
  return leavesIn(head, { level: levels[0]!, runs, parents, box, most }, read);
}

interface AtLeaves {
  level: Level;
  runs: readonly Run[];
  parents: ReadonlyMap<number, Bounds>;
  box: FlatGeobufBox;
  most: number;
}

/** Where a feature ends, the next one begins: one node more is read of each run. */
async function leavesIn(
  head: FlatGeobufHead,
  { level, runs, parents, box, most }: AtLeaves,
  read: ReadRange,
): Promise<FoundFeature[] | null> {
  const within = runs.map(({ first, end }) => ({ first, end: Math.min(end + 1, level.width) }));
  const nodes = await nodesOf(head, level, within, read);
  const dataBytes = head.size - head.dataFrom;
  const found: FoundFeature[] = [];
  let before = 0;
  for (const [i, node] of nodes.entries()) {
    const parent = parents.get(Math.floor(node.index / head.nodeSize));
    // Read for its place alone.
    if (parent === undefined) continue;
    checkInside(node, parent);
    const from = Number(node.place);
    const isLast = node.index === level.width - 1;
    const end = isLast ? dataBytes : Number(nodes[i + 1]!.place);
    if (from < before || end <= from)
      throw new FlatGeobufRefused(end > dataBytes || isLast ? "file-cut-short" : "index-wrong");
    if (end > dataBytes) throw new FlatGeobufRefused("file-cut-short");
    before = end;
    if (!meets(node, box)) continue;
    if (found.length === most) return null;
    found.push({ from: head.dataFrom + from, bytes: end - from, isInside: isWithin(node, box) });
  }
  return found;
}

/** Reads the last feature's length, which a file that is cut short no longer has where it ends. Throws `FlatGeobufRefused`: `file-cut-short`. */
export async function checkEnd(head: FlatGeobufHead, read: ReadRange): Promise<void> {
  const leaves = levelsOf(head)[0]!;
  const [last] = await nodesOf(head, leaves, [{ first: leaves.width - 1, end: leaves.width }], read);
  const from = head.dataFrom + Number(last!.place);
  if (from + lengthBytes > head.size) throw new FlatGeobufRefused("file-cut-short");
  if (from + lengthBytes + lengthOf(await read(from, lengthBytes)) !== head.size)
    throw new FlatGeobufRefused("file-cut-short");
}

/** How long a feature says that it is, without its length itself. */
export const lengthOf = (feature: Uint8Array): number =>
  new DataView(feature.buffer, feature.byteOffset, feature.byteLength).getUint32(0, true);

/** Where a level begins, in nodes, and how many it has. */
interface Level {
  start: number;
  width: number;
}

/** From the features up to the root. */
function levelsOf({ features, nodeSize }: FlatGeobufHead): Level[] {
  const widths = [features];
  do widths.push(Math.ceil(widths.at(-1)! / nodeSize));
  while (widths.at(-1)! > 1);
  let start = 0;
  return widths
    .reverse()
    .map((width) => {
      const level = { start, width };
      start += width;
      return level;
    })
    .reverse();
}

interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}
interface Node extends Bounds {
  /** Within its level. */
  index: number;
  place: bigint;
}

async function nodesOf(
  { indexFrom }: FlatGeobufHead,
  { start }: Level,
  runs: readonly Run[],
  read: ReadRange,
): Promise<Node[]> {
  const parts = await readPieces(
    read,
    runs.map(({ first, end }) => ({
      from: indexFrom + (start + first) * nodeBytes,
      bytes: (end - first) * nodeBytes,
    })),
  );
  return parts.flatMap((part, i) => {
    const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
    return Array.from({ length: part.byteLength / nodeBytes }, (_, k) => nodeAt(view, k, runs[i]!.first + k));
  });
}

function nodeAt(view: DataView, k: number, index: number): Node {
  const at = k * nodeBytes;
  const side = (i: number) => view.getFloat64(at + 8 * i, true);
  const node = { index, west: side(0), south: side(1), east: side(2), north: side(3) };
  if (Number.isNaN(node.west + node.south) || Number.isNaN(node.east + node.north))
    throw new FlatGeobufRefused("index-wrong");
  return { ...node, place: view.getBigUint64(at + 32, true) };
}

/** To touch is to meet. A feature without geometry has its sides turned round, and meets nothing. */
const meets = (one: Bounds, box: Bounds): boolean =>
  one.west <= box.east && one.east >= box.west && one.south <= box.north && one.north >= box.south;
const isWithin = (one: Bounds, box: Bounds): boolean =>
  one.west >= box.west && one.east <= box.east && one.south >= box.south && one.north <= box.north;

function checkInside(node: Bounds, parent: Bounds | undefined): void {
  const isTurned = node.west > node.east || node.south > node.north;
  if (parent !== undefined && !isTurned && !isWithin(node, parent)) throw new FlatGeobufRefused("index-wrong");
}
