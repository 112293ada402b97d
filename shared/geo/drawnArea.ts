import Flatbush from "flatbush";
import pointInPolygon from "point-in-polygon-hao";
import type { Areal, Position } from "../model/index.ts";
import { boxInMm, type Edge, edgesOf, overlapOfEdges } from "./overlap.ts";
import { type Box, boxOf, polygonsOf } from "./rings.ts";

/** Two sums over the same ground may part in the last mm²; or, over a box of more than a km², in its last float64 digits. */
function isNothing(differenceM2: number, { minX, minY, maxX, maxY }: Box): boolean {
  const boxMm2 = (maxX - minX) * (maxY - minY);
  return Math.abs(differenceM2) <= 2e-6 + boxMm2 * 1e-18;
}

/** A drawn area, ready to be asked about many others. */
export class DrawnArea {
  readonly box: Box;
  readonly #polygons: Position[][][];
  readonly #edges: Edge[];
  readonly #edgesIn: (box: Box) => number[];

  constructor(area: Areal) {
    this.box = boxOf(area);
    this.#polygons = polygonsOf(area);
    this.#edges = edgesOf(area);
    this.#edgesIn = boxIndex(this.#edges.map(boxOfEdge));
  }

  /** m² of another, whose area is `whole`, inside. Most parcels are far from the area's edge: wholly in, or wholly out, as one of their corners is. */
  overlapM2(geometry: Areal, whole: number): number {
    const box = boxInMm(boxOf(geometry));
    const above = this.#edgesIn({ ...box, maxY: Infinity });
    const isNear = above.some((i) => Math.min(this.#edges[i]!.fromY, this.#edges[i]!.toY) <= box.maxY);
    if (!isNear) return this.#holds(polygonsOf(geometry)[0]![0]![0]!) ? whole : 0;
    const edges = above.sort((a, b) => a - b).map((i) => this.#edges[i]!);
    const inside = overlapOfEdges(edges, edgesOf(geometry), box);
    if (isNothing(whole - inside, box)) return whole;
    return isNothing(inside, box) ? 0 : inside;
  }

  #holds(position: Position): boolean {
    return this.#polygons.some((rings) => pointInPolygon(position, rings) === true);
  }
}

function boxOfEdge({ fromX, toX, fromY, toY }: Edge): Box {
  return { minX: fromX, maxX: toX, minY: Math.min(fromY, toY), maxY: Math.max(fromY, toY) };
}

/** The places of the boxes that meet a box; in no order. */
export function boxIndex(boxes: readonly Box[]): (box: Box) => number[] {
  if (boxes.length === 0) return () => [];
  const index = new Flatbush(boxes.length);
  for (const { minX, minY, maxX, maxY } of boxes) index.add(minX, minY, maxX, maxY);
  index.finish();
  return ({ minX, minY, maxX, maxY }) => index.search(minX, minY, maxX, maxY);
}
