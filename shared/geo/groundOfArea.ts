import type { Area, Areal, Parcel } from "../model/index.ts";
import { polygonsOf } from "./rings.ts";

/** The ground of an area: as drawn, or that of the parcels listed. Null: a list of which no parcel is there. */
export function groundOfArea(area: Area, parcels: readonly Parcel[]): Areal | null {
  if (area.type !== "Parcels") return area;
  const named = new Set(area.parcelIds);
  const coordinates = parcels.filter(({ id }) => named.has(id)).flatMap(({ geometry }) => polygonsOf(geometry));
  return coordinates.length === 0 ? null : { type: "MultiPolygon", coordinates };
}
