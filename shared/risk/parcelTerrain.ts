import type { Parcel, Rows, TerrainLevel } from "../model/index.ts";

/** The terrain of each parcel, by its id. */
export function terrainOfParcels(parcels: Rows<Pick<Parcel, "id" | "terrain">>): Map<string, TerrainLevel | null> {
  const found = new Map<string, TerrainLevel | null>();
  for (let i = 0; i < parcels.length; i++) {
    const { id, terrain } = parcels.at(i)!;
    found.set(id, terrain);
  }
  return found;
}
