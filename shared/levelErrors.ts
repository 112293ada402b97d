import type { CaseFile, FloodSource, Hazard } from "./model/index.ts";

/** The case with every typed water level so much higher; rain, groundwater and a model's rasters stay as they are. */
export function withLevels(sag: CaseFile, byM: number): CaseFile {
  return byM === 0 ? sag : { ...sag, hazards: sag.hazards.map((hazard) => moved(hazard, byM)) };
}

/** The waters of the measures that no error of level moves: they are given as rain, as groundwater or by a model. */
export function unmoved({ hazards, measures }: CaseFile): FloodSource[] {
  const against = [...new Set(measures.flatMap(({ parts }) => parts.map(({ source }) => source)))].sort();
  return against.filter(
    (source) =>
      !hazards.some(
        (hazard) => hazard.source === source && (hazard.quantity === "level" || hazard.quantity === "section-levels"),
      ),
  );
}

function moved(hazard: Hazard, byM: number): Hazard {
  switch (hazard.quantity) {
    case "level":
      return { ...hazard, levelM: hazard.levelM + byM };
    case "section-levels":
      return { ...hazard, levels: hazard.levels.map((one) => ({ ...one, levelM: one.levelM + byM })) };
    default:
      return hazard;
  }
}
