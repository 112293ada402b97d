import type { Position } from "../../model/index.ts";
import { wholeMm } from "../rings.ts";
import type { Segment } from "../segments.ts";
import { sideOf } from "../stretches.ts";
import type { Border, ParcelGround } from "./parcelGround.ts";

/** A stretch of a line that lies on one parcel; null: on none. */
export interface LinePiece {
  parcelId: string | null;
  line: Position[];
}

/**
 * A line cut where it passes from one parcel to another, in its own order. Which parcels a stretch meets is exact (signs of
 * integers); where it is cut is rounded to whole mm, so that the pieces' lengths sum to the line's within a mm a cut.
 * A stretch that runs along a border belongs to the parcel there; where several have a claim, to the one whose id is first.
 * Example: 100 m straight over two lots of 40 m, then a field path: pieces of 40, 40 and 20 m, the last on no parcel.
 */
export function cutLine(line: readonly Position[], ground: ParcelGround): LinePiece[] {
  const pieces: LinePiece[] = [];
  let last: { isCorner: boolean } | null = null;
  let owner: number | null | undefined;
  for (let i = 1; i < line.length; i++) {
    const segment = inMm(line[i - 1]!, line[i]!);
    if (segment.ax === segment.bx && segment.ay === segment.by) continue;
    const borders = ground.bordersAt(segment);
    const cuts = cutsOf(segment, borders);
    for (let k = 1; k < cuts.length; k++) {
      const [from, to] = [cuts[k - 1]!, cuts[k]!];
      const start = pointAt(segment, from);
      const end = pointAt(segment, to);
      if (start[0] === end[0] && start[1] === end[1]) continue;
      // Where no border comes near, the parcel is the one of the stretch before.
      const here: number | null =
        borders.length === 0 && owner !== undefined ? owner : ownerOf(segment, (from + to) / 2, borders, ground);
      const piece = pieces.at(-1);
      if (piece === undefined || here !== owner)
        pieces.push({ parcelId: here === null ? null : ground.parcels[here]!.id, line: [start, end] });
      else {
        // A cut that parts nothing is no corner.
        if (last?.isCorner === false) piece.line.pop();
        piece.line.push(end);
      }
      owner = here;
      last = { isCorner: to === 1 };
    }
  }
  return pieces;
}

function inMm([ax, ay]: Position, [bx, by]: Position): Segment {
  return { ax: wholeMm(ax), ay: wholeMm(ay), bx: wholeMm(bx), by: wholeMm(by) };
}

/** Shares of a segment's way, 0 to 1 and rising, at which it meets borders. */
function cutsOf(segment: Segment, borders: readonly Border[]): number[] {
  const cuts = new Set([0, 1]);
  for (const border of borders)
    for (const share of meetings(segment, border)) if (share > 0 && share < 1) cuts.add(share);
  return [...cuts].sort((a, b) => a - b);
}

function meetings(s: Segment, b: Segment): number[] {
  const from = sideOf(s.ax, s.ay, s.bx, s.by, b.ax, b.ay);
  const to = sideOf(s.ax, s.ay, s.bx, s.by, b.bx, b.by);
  if (from === 0 && to === 0) return [shareAlong(s, b.ax, b.ay), shareAlong(s, b.bx, b.by)];
  if (from * to > 0) return [];
  const alongX = b.bx - b.ax;
  const alongY = b.by - b.ay;
  return [((b.ax - s.ax) * alongY - (b.ay - s.ay) * alongX) / ((s.bx - s.ax) * alongY - (s.by - s.ay) * alongX)];
}

/** How far along a segment a point on its line lies, as a share of it. */
function shareAlong({ ax, ay, bx, by }: Segment, x: number, y: number): number {
  return Math.abs(bx - ax) >= Math.abs(by - ay) ? (x - ax) / (bx - ax) : (y - ay) / (by - ay);
}

function pointAt({ ax, ay, bx, by }: Segment, share: number): Position {
  if (share === 0) return [ax / 1000, ay / 1000];
  if (share === 1) return [bx / 1000, by / 1000];
  return [Math.round(ax + (bx - ax) * share) / 1000, Math.round(ay + (by - ay) * share) / 1000];
}

/** The place of the first parcel that holds the middle of a stretch, inside it or on its border. */
function ownerOf(segment: Segment, share: number, borders: readonly Border[], ground: ParcelGround): number | null {
  const { ax, ay, bx, by } = segment;
  const along = borders.flatMap((border) => {
    if (sideOf(ax, ay, bx, by, border.ax, border.ay) !== 0 || sideOf(ax, ay, bx, by, border.bx, border.by) !== 0)
      return [];
    const ends = [shareAlong(segment, border.ax, border.ay), shareAlong(segment, border.bx, border.by)] as const;
    return Math.min(...ends) < share && share < Math.max(...ends) ? [border.parcel] : [];
  });
  const inside = ground.around([(ax + (bx - ax) * share) / 1000, (ay + (by - ay) * share) / 1000]);
  const all = [...along, ...inside];
  return all.length === 0 ? null : Math.min(...all);
}
