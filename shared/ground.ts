import type { CaseRasters } from "./caseRasters.ts";
import type { CaseFile, Geometry, Measure, Position } from "./model/index.ts";
import type { ProtectingMeasure, RiskInput } from "./risk/index.ts";

/** What the risk step needs of a measure, and of the parcels that it protects. */
export function protecting(measure: Measure, parcels: readonly { id: string }[]): ProtectingMeasure {
  return {
    id: measure.id,
    crestLevelM: measure.crestLevelM ?? null,
    lowersM: measure.lowersM ?? null,
    reachM: measure.reachM ?? null,
    storageM3: measure.storageM3 ?? null,
    sources: measure.parts.map((part) => part.source),
    geometry: measure.geometry,
    lines: linesOf(measure.geometry),
    unitIds: new Set(parcels.map(({ id }) => id)),
  };
}

/** What the risk step needs of the ground under a case. */
export function groundOf(sag: CaseFile, rasters: CaseRasters): Pick<RiskInput, "water" | "terrain" | "rasters"> {
  return {
    water: sag.water,
    terrain: sag.terrainRef === null ? null : rasters.get(sag.terrainRef.sha256)!,
    rasters,
  };
}

/** The lines that a measure's crest runs along: a drawn line, or the border of what it covers. */
function linesOf(geometry: Geometry | null): readonly (readonly Position[])[] {
  switch (geometry?.type) {
    case "LineString":
      return [geometry.coordinates];
    case "Polygon":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
    default:
      return [];
  }
}
