export { type ArchiveFile, archiveBytes, archiveManifest } from "./archive.ts";
export { Attributes } from "./attributes.ts";
export { buildingsFromGeoJson } from "./buildings.ts";
export { canonicalJson } from "./canonicalJson.ts";
export { buildingColumns } from "./columns/buildingColumns.ts";
export { type ColumnFile, columnFile, readColumnFile } from "./columns/columnFile.ts";
export { parseCoordinates } from "./coordinates.ts";
export { type Cell, csvText } from "./csv.ts";
export {
  type ColumnKind,
  type DocumentTable,
  kronerDigits,
  type NoteLine,
  type TableCell,
  type TableColumn,
} from "./documentTable.ts";
export {
  type ChosenColumns,
  columnsFor,
  columnsOf,
  type ExposureColumn,
  type ExposureKind,
  namesOfColumn,
  propertyNames,
} from "./exposureColumns.ts";
export { featureCollectionText, type LonLatPolygon } from "./featureCollection.ts";
export { layerSeparator } from "./features/rawFile.ts";
export { type FeatureFileOptions, featureFormats, readFeatureFile } from "./features/readFeatureFile.ts";
export { checkFileSize } from "./fileSize.ts";
export { type GeoJsonFeature, type GeoJsonFile, type ImportNote, readGeoJson } from "./geoJson.ts";
export { geoPackageBytes, type Sqlite } from "./geoPackage/index.ts";
export { type GridRule, gridFromPoints } from "./grid.ts";
export { inUtm32 } from "./inUtm32.ts";
export { layerFeatures } from "./layerFeatures.ts";
export { linkCode, linkCodeBytes, readLinkCode } from "./linkCode.ts";
export { type FactOfFile, factsOfFile, guessColumns, type TakenAs } from "./parcelFactColumns.ts";
export { parseParcelList } from "./parcelList.ts";
export { canonicalMatrikelnr, isAreal, parcelsFromGeoJson } from "./parcels.ts";
export { pointsFromCsv, type TerrainPoint } from "./points.ts";
export { readTableFile, type TableFile } from "./readTableFile.ts";
export { readZip, type ZipRefusal } from "./readZip.ts";
export { quote, refuse } from "./refuse.ts";
export { sha256Hex, sha256HexOfBytes } from "./sha256Hex.ts";
export { readTable, type TextTable } from "./table.ts";
export { type DecimalMark, markOfCells, readsEitherWay, tableNumber } from "./tableNumber.ts";
export { type Workbook, xlsxBytes } from "./xlsx/index.ts";
export { type ZipFile, zipBytes } from "./zip.ts";
