import type { ComputedStore } from "../adapters/index.ts";
import type { RasterBytes, StorePorts } from "../cases/index.ts";
import type { HearingPorts } from "../hearings/index.ts";
import type { HttpPorts, SignInPorts } from "../http/index.ts";

export interface DecisionsPorts extends HttpPorts, SignInPorts, StorePorts, Pick<HearingPorts, "ownerOf"> {
  rasterBytes: RasterBytes;
  computed: ComputedStore;
  /** The code that computes, by its content: what was computed by another is not believed. */
  program: string;
  /** Milliseconds from some moment on, never back. */
  clock: () => number;
}
