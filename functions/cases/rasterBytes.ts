import { refuse } from "../../shared/contract/index.ts";
import type { RasterRef, Result } from "../../shared/model/index.ts";
import type { ObjectStore } from "../adapters/index.ts";

/** Bytes of a raster that a case of the tenant's names. */
export type RasterBytes = (tenant: string, ref: RasterRef) => Promise<Result<Uint8Array>>;

/** The rasters of cases out of a store of objects. Issues: `raster-missing`, `store-down`. */
export function rasterBytesOf(objects: ObjectStore): RasterBytes {
  return async (tenant, { sha256, title }) => {
    const found = await objects.find(tenant, sha256);
    if (found.ok && found.value === null)
      return refuse([{ path: "", code: "raster-missing", facts: { title, sha256 } }]);
    return objects.read(tenant, sha256);
  };
}
