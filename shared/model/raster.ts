/**
 * Values on a square grid in EPSG:25832: terrain, a water level or a depth, metres (levels DVR90). Row 0 is the
 * northernmost. Cell (r, c) covers x from `westM + c·cellM` and y down from `northM − r·cellM`, one cell each way.
 */
export interface Raster {
  /** The outer north-west corner of cell (0, 0), not its centre. */
  westM: number;
  northM: number;
  cellM: number;
  columns: number;
  rows: number;
  /** Row by row; NaN: no data. */
  values: Float32Array;
}
