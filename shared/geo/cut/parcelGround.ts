import Flatbush from "flatbush";
import pointInPolygon from "point-in-polygon-hao";
import type { Parcel, Position } from "../../model/index.ts";
import { type ParcelIndex, parcelIndex } from "../parcelsInArea.ts";
import { polygonsOf } from "../rings.ts";
import { type Segment, segmentsOf } from "../segments.ts";

/** An edge of a parcel, in whole mm, with the parcel's place in the list. */
export interface Border extends Segment {
  parcel: number;
}

/** The parcels of a case, ready to be asked whose ground things lie on. In the order of their ids: the first wins a tie. */
export class ParcelGround {
  readonly parcels: readonly Parcel[];
  readonly #near: ParcelIndex;
  readonly #borders: readonly Border[];
  readonly #bordersIn: Flatbush | null;

  constructor(parcels: readonly Parcel[]) {
    this.parcels = [...parcels].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    this.#near = parcelIndex(this.parcels);
    this.#borders = this.parcels.flatMap(({ geometry }, parcel) =>
      segmentsOf(geometry).map((segment): Border => ({ ...segment, parcel })),
    );
    this.#bordersIn = this.#borders.length === 0 ? null : new Flatbush(this.#borders.length);
    for (const { ax, ay, bx, by } of this.#borders)
      this.#bordersIn?.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
    this.#bordersIn?.finish();
  }

  /** Places of the parcels whose boxes meet a box in metres, rising. */
  near(minX: number, minY: number, maxX: number, maxY: number): number[] {
    return this.#near.near({ minX, minY, maxX, maxY }).sort((a, b) => a - b);
  }

  /** The borders whose boxes meet that of a segment. */
  bordersAt({ ax, ay, bx, by }: Segment): Border[] {
    const found = this.#bordersIn?.search(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
    return (found ?? []).map((place) => this.#borders[place]!);
  }

  /** Places of the parcels that hold a point inside their borders, rising. */
  around(point: Position): number[] {
    return this.near(...point, ...point).filter((place) =>
      polygonsOf(this.parcels[place]!.geometry).some((rings) => pointInPolygon(point, rings) === true),
    );
  }
}
