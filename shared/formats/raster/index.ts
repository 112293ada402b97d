/** Reading rasters. A door of its own, beside that of `formats`: it carries the GeoTIFF library, which few pages need. */
export { type ByteSource, bytesSource } from "./byteSource.ts";
export { cropped } from "./crop.ts";
export { type RasterFromPoints, rasterFromPoints } from "./fromPoints.ts";
export { type GeoTiffFile, openGeoTiff, readWindow } from "./geoTiff.ts";
export {
  type Box,
  type Inflate,
  type RasterFile,
  type RasterOptions,
  type RasterQuantity,
  type RasterStatistics,
  rasterLimits,
} from "./rasterFile.ts";
export { readRaster } from "./readRaster.ts";
export { writeAsciiGrid } from "./writeAsciiGrid.ts";
