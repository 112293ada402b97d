import type { Result } from "../../model/index.ts";
import { quote, refuse } from "../refuse.ts";
import { readAsciiGrid } from "./asciiGrid.ts";
import { bytesSource } from "./byteSource.ts";
import { readGeoTiff } from "./geoTiff.ts";
import type { RasterFile, RasterOptions } from "./rasterFile.ts";

/**
 * A raster out of a file's bytes, told apart by what they are and not by a name: GeoTIFF (tiles or strips, also
 * cloud-optimised; no compression, deflate, LZW, PackBits) or ASCII grid. One band, square cells, north up, EPSG:25832,
 * metres; levels in DVR90. What the file does not say must be typed in `options`; nothing is reprojected, turned or
 * converted. Unknown cells come out as NaN and are counted.
 *
 * Issues, all at once where they can be: `format-unknown`, `raster-invalid`, `raster-truncated`, `raster-unsupported`,
 * `raster-not-placed`, `raster-not-square`, `raster-rotated`, `raster-upside-down`, `raster-crs-missing`,
 * `raster-crs-unsupported`, `raster-datum-missing`, `raster-datum-unsupported`, `raster-unit`, `raster-several-bands`,
 * `raster-too-many-cells`, `raster-empty`, `raster-values-absurd`, `raster-outside-area`, `coordinates-outside-denmark`,
 * `coordinates-swapped`.
 * Example: a file of -9999, 1.5 with "no data" -9999 gives NaN, 1.5; known 1, unknown 1, minM 1.5, maxM 1.5.
 */
export async function readRaster(bytes: Uint8Array, options: RasterOptions): Promise<Result<RasterFile>> {
  const head = String.fromCharCode(...bytes.subarray(0, 40));
  if (/^(II[*+]\0|MM\0[*+])/.test(head)) return readGeoTiff(bytesSource(bytes), options);
  if (/^(ï»¿)?\s*(ncols|nrows|[xy]ll|cellsize|dx|dy|nodata_value)/i.test(head)) return readAsciiGrid(bytes, options);
  const found = bytes.length === 0 ? null : quote(head.slice(0, 8).replace(/[^\x20-\x7e]/g, "·"));
  return refuse({ path: "", code: "format-unknown", facts: { found, expected: "GeoTIFF, ASCII grid (.asc)" } });
}
