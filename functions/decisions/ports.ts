import type { RasterRef, Result } from "../../shared/model/index.ts";
import type { ComputedStore } from "../adapters/index.ts";
import type { StorePorts } from "../cases/index.ts";
import type { HearingPorts } from "../hearings/index.ts";
import type { HttpPorts, SignInPorts } from "../http/index.ts";

export interface DecisionsPorts extends HttpPorts, SignInPorts, StorePorts, Pick<HearingPorts, "ownerOf"> {
  /** Bytes of a raster that a case of the tenant names. */
  rasterBytes: (tenant: string, ref: RasterRef) => Promise<Result<Uint8Array>>;
  computed: ComputedStore;
  /** The code that computes, by its content: what was computed by another is not believed. */
  program: string;
  /** Milliseconds from some moment on, never back. */
  clock: () => number;
}
