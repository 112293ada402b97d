import type { Area, Parcel } from "../model/index.ts";
import { areaM2 } from "./area.ts";
import { boxIndex, DrawnArea } from "./drawnArea.ts";
import { type Box, boxOf } from "./rings.ts";

/** Finds the parcels whose boxes meet a box. Made once for a list of parcels; holds their places in that list. */
export interface ParcelIndex {
  near: (box: Box) => number[];
}

export function parcelIndex(parcels: readonly Parcel[]): ParcelIndex {
  const index = boxIndex(parcels.map(({ geometry }) => boxOf(geometry)));
  return { near: (box) => index(box) };
}

export interface AffectedParcel {
  id: string;
  /** m² of the parcel inside the area; null where the area is a list of parcels. */
  overlapM2: number | null;
  /** m² of the whole parcel. */
  areaM2: number;
}

/**
 * The parcels that lie in an area, in the order of `parcels`. In a drawn area lies a parcel of which more than nothing, and
 * at least `minOverlapM2`, is inside; a parcel that only touches is out. In a list lies a parcel that the list names.
 */
export function parcelsInArea(
  area: Area,
  parcels: readonly Parcel[],
  index: ParcelIndex,
  minOverlapM2: number,
): AffectedParcel[] {
  if (area.type === "Parcels") {
    const named = new Set(area.parcelIds);
    return parcels
      .filter(({ id }) => named.has(id))
      .map(({ id, geometry }) => ({ id, overlapM2: null, areaM2: areaM2(geometry) }));
  }
  const drawn = new DrawnArea(area);
  return index
    .near(drawn.box)
    .sort((a, b) => a - b)
    .flatMap((place): AffectedParcel[] => {
      const { id, geometry } = parcels[place]!;
      const whole = areaM2(geometry);
      const inside = drawn.overlapM2(geometry, whole);
      return inside > 0 && inside >= minOverlapM2 ? [{ id, overlapM2: inside, areaM2: whole }] : [];
    });
}
