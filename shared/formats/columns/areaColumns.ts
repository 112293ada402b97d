import type { Areal, Position } from "../../model/index.ts";
import { Growing } from "./growing.ts";

/** Polygons, in columns: their corners one after another, and where each ring, polygon and area of them begins. */
export class AreaColumns {
  private readonly corners = new Growing();
  /** Corners before each ring, rings before each polygon, polygons before each area; and at the end, all of them. */
  private readonly rings = new Growing();
  private readonly polygons = new Growing();
  private readonly areas = new Growing();
  private readonly kinds = new Growing();

  push(area: Areal | undefined): void {
    this.areas.push(this.polygons.length);
    this.kinds.push(area === undefined ? kind.none : kind[area.type]);
    if (area?.type === "Polygon") this.pushPolygon(area.coordinates);
    if (area?.type === "MultiPolygon") for (const polygon of area.coordinates) this.pushPolygon(polygon);
  }

  private pushPolygon(polygon: readonly Position[][]): void {
    this.polygons.push(this.rings.length);
    for (const ring of polygon) {
      this.rings.push(this.corners.length);
      for (let i = 0; i < ring.length; i++) {
        this.corners.push(ring[i]![0]);
        this.corners.push(ring[i]![1]);
      }
    }
  }

  /** The area at a place, made anew at each call. */
  reader(): (place: number) => Areal | undefined {
    this.areas.push(this.polygons.length);
    this.polygons.push(this.rings.length);
    this.rings.push(this.corners.length);
    const [corners, rings, polygons, areas, kinds] = [
      this.corners,
      this.rings,
      this.polygons,
      this.areas,
      this.kinds,
    ].map((column) => column.taken()) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
    const ringAt = (ring: number): Position[] => {
      const made: Position[] = [];
      for (let at = rings[ring]!; at < rings[ring + 1]!; at += 2) made.push([corners[at]!, corners[at + 1]!]);
      return made;
    };
    const polygonAt = (polygon: number): Position[][] => {
      const made: Position[][] = [];
      for (let ring = polygons[polygon]!; ring < polygons[polygon + 1]!; ring++) made.push(ringAt(ring));
      return made;
    };
    return (place) => {
      const first = areas[place]!;
      if (kinds[place] === kind.none) return undefined;
      if (kinds[place] === kind.Polygon) return { type: "Polygon", coordinates: polygonAt(first) };
      const coordinates: Position[][][] = [];
      for (let polygon = first; polygon < areas[place + 1]!; polygon++) coordinates.push(polygonAt(polygon));
      return { type: "MultiPolygon", coordinates };
    };
  }
}

const kind = { none: 0, Polygon: 1, MultiPolygon: 2 };
