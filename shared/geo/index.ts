export { areaM2, lengthM } from "./area.ts";
export { areaAround } from "./areaAround.ts";
export { checkGeometry, mostCorners } from "./checkGeometry.ts";
export { factsByPlace, factsFromPlace } from "./factsByPlace.ts";
export { groundOfArea } from "./groundOfArea.ts";
export { levelsFromGrid } from "./levelsFromGrid.ts";
export { overlapM2 } from "./overlap.ts";
export { type AffectedParcel, type ParcelIndex, parcelIndex, parcelsInArea } from "./parcelsInArea.ts";
export { projectToLonLat, projectToUtm32, roundToMm, toLonLat, toUtm32 } from "./project.ts";
