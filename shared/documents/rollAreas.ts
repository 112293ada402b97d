import type { Areal, CaseFile, Ring } from "../model/index.ts";

/** The area of each row of a roll: that of its parcels together; null where the case does not hold one of them. */
export function rollAreas(parcels: readonly (readonly string[])[], theCase: CaseFile): (Areal | null)[] {
  const byId = new Map(theCase.parcels.map(({ id, geometry }) => [id, geometry]));
  return parcels.map((ids) => {
    const found = ids.map((id) => byId.get(id));
    if (found.length === 0 || found.includes(undefined)) return null;
    const [only] = found;
    if (found.length === 1) return only!;
    return { type: "MultiPolygon", coordinates: found.flatMap((areal): Ring[][] => polygonsOf(areal!)) };
  });
}

export const polygonsOf = ({ type, coordinates }: Areal): Ring[][] =>
  type === "Polygon" ? [coordinates] : coordinates;
