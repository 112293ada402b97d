/** As much of shpjs as is used: shapes and rows, each as it stands. */
declare module "shpjs" {
  export function parseShp(shp: DataView, prj?: string): unknown[];
  export function parseDbf(dbf: DataView, encoding?: string): Record<string, unknown>[];
}
