import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { RasterFile } from "../../shared/formats/raster/index.ts";
import type { Result } from "../../shared/model/index.ts";
import type { ReadRaster } from "../../shared/readCaseRasters.ts";
import type { RasterTask } from "./rasterThread.ts";

/** More at once would hold more files unpacked at once, and gain little: the disk is one. */
const most = 4;

/**
 * Reads raster files as `readRaster` does, each in a thread of its own by `bundleThread("rasterThread")`, which ends with it and gives
 * its memory back. The caller's bytes may be handed over: they are then gone from there. Rejects where the thread fails.
 */
export function rasterThreads(threadFile: string): { read: ReadRaster; atOnce: number } {
  return {
    atOnce: Math.min(most, availableParallelism()),
    read: async (bytes, { quantity, crs, datum, noData, squareCellM, area, window }) => {
      const options = { quantity, crs, datum, noData, squareCellM, area, window };
      // Node keeps small buffers in a pool that they share: only bytes alone in theirs can be handed over.
      const isAlone = bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength;
      const thread = new Worker(threadFile, {
        workerData: { bytes, options } satisfies RasterTask,
        transferList: isAlone ? [bytes.buffer] : [],
      });
      const [found] = (await once(thread, "message")) as [Result<RasterFile>];
      return found;
    },
  };
}
