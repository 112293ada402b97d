export { mapFlatGeobufs, mapKml, mapShapefiles, qgisFolder } from "./mapFiles.ts";
export { rollGeoJson } from "./rollGeoJson.ts";
export { rollGeoPackage } from "./rollGeoPackage.ts";
export { rollMethod } from "./rollMethod.ts";
export { type RollTable, rollTable } from "./rollTable.ts";
export { rollXlsx } from "./rollXlsx.ts";
