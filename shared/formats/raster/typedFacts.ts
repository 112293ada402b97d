import type { Issue } from "../../model/index.ts";
import type { ImportNote } from "../geoJson.ts";
import type { RasterOptions } from "./rasterFile.ts";

export interface Said {
  issues: Issue[];
  notes: ImportNote[];
}

/** The coordinate system of a file that names none: the typed one, noted. Issue: `raster-crs-missing`. */
export function typedCrs({ crs }: RasterOptions, found: string | null): Said {
  if (crs === undefined) return { issues: [{ path: "/crs", code: "raster-crs-missing", facts: { found } }], notes: [] };
  return { issues: [], notes: [{ code: "raster-crs-typed", facts: { crs } }] };
}

/** The height system of a file that names none: the typed one, noted. A depth has none. Issue: `raster-datum-missing`. */
export function typedDatum({ quantity, datum }: RasterOptions): Said {
  if (quantity === "depth") return { issues: [], notes: [] };
  if (datum === undefined) return { issues: [{ path: "/datum", code: "raster-datum-missing", facts: {} }], notes: [] };
  return { issues: [], notes: [{ code: "raster-datum-typed", facts: { datum } }] };
}

/** The unit of a file that names none is taken to be metres, and noted. */
export const unitNotSaid: ImportNote = { code: "raster-unit-not-said", facts: {} };
