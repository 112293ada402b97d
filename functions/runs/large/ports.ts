import type { RasterRef, Result } from "../../../shared/model/index.ts";
import type { ColumnStore, ObjectStore } from "../../adapters/index.ts";

/** What the steps of a large run are given: where its chunks lie, and where what is computed of them is kept. */
export interface LargePorts {
  objects: Pick<ObjectStore, "find" | "read">;
  columns: ColumnStore;
  rasterBytes: (tenant: string, ref: RasterRef) => Promise<Result<Uint8Array>>;
  /** The hash of the code that runs: no program believes another's columns. */
  program: string;
}
