import type { CaseRasters } from "./caseRasters.ts";
import type { CaseFile, FloodSource, Hazard, Raster } from "./model/index.ts";

/** A case and the cells of its files, all water in them so much higher. */
export interface Moved {
  sag: CaseFile;
  rasters: CaseRasters;
}

/**
 * All water so many metres higher: typed levels, those at cross-sections, groundwater, and a model's levels and depths. A model's
 * depths tell nothing of how high the dry cells beside them lie: those stay dry, and water that falls to its ground is gone.
 * Rain has no level and stays as it is.
 */
export function withLevels(sag: CaseFile, rasters: CaseRasters, byM: number): Moved {
  if (byM === 0) return { sag, rasters };
  const { groundwater } = sag.water;
  const rises = groundwater?.rises.map(({ year, riseM }) => ({ year, riseM: riseM + byM }));
  const water =
    groundwater === null ? sag.water : { ...sag.water, groundwater: { ...groundwater, rises: rises ?? [] } };
  return {
    sag: { ...sag, water, hazards: sag.hazards.map((hazard) => movedHazard(hazard, byM)) },
    rasters: movedRasters(sag.hazards, rasters, byM),
  };
}

function movedHazard(hazard: Hazard, byM: number): Hazard {
  switch (hazard.quantity) {
    case "level":
      return { ...hazard, levelM: hazard.levelM + byM };
    case "section-levels":
      return { ...hazard, levels: hazard.levels.map((one) => ({ ...one, levelM: one.levelM + byM })) };
    default:
      return hazard;
  }
}

function movedRasters(hazards: readonly Hazard[], rasters: CaseRasters, byM: number): CaseRasters {
  const moved = new Map(rasters);
  for (const hazard of hazards) {
    if (!("rasterRef" in hazard)) continue;
    const { sha256 } = hazard.rasterRef;
    const raster: Raster | undefined = rasters.get(sha256);
    if (raster === undefined) continue;
    const higher =
      hazard.quantity === "level-raster"
        ? (levelM: number) => levelM + byM
        : (depthM: number) => (depthM > 0 ? Math.max(0, depthM + byM) : depthM);
    moved.set(sha256, { ...raster, values: raster.values.map(higher) });
  }
  return moved;
}

const against = ({ measures }: CaseFile): FloodSource[] =>
  [...new Set(measures.flatMap(({ parts }) => parts.map(({ source }) => source)))].sort();

/** The waters of the measures that no error of level moves: they are given as rain. */
export function unmoved(sag: CaseFile): FloodSource[] {
  const { hazards, water } = sag;
  return against(sag).filter(
    (source) =>
      !(source === "groundwater" && water.groundwater !== null) &&
      !hazards.some((hazard) => hazard.source === source && hazard.quantity !== "rain"),
  );
}

/** The waters whose border stays where it is, however high they are drawn: a model gave their depths, and not the ground beside. */
export function heldAtEdge(sag: CaseFile): FloodSource[] {
  return against(sag).filter((source) =>
    sag.hazards.some((hazard) => hazard.source === source && hazard.quantity === "depth-raster"),
  );
}
