import { parentPort, workerData } from "node:worker_threads";
import { inflateSync } from "node:zlib";
import { type RasterOptions, readRaster } from "../../shared/formats/raster/index.ts";

/** What the thread is told when it starts: the bytes of one file, and what the person has said of it. */
export interface RasterTask {
  bytes: Uint8Array;
  options: Omit<RasterOptions, "inflate" | "watch">;
}

/**
 * Reads one raster file and ends. A thread of its own has next to nothing in memory, so that all that unpacking leaves behind is swept
 * up in no time; beside a whole case it takes several times as long. The cells are handed over, not copied.
 */
const { bytes, options } = workerData as RasterTask;
const found = readRaster(bytes, {
  ...options,
  inflate: (deflated, size) => inflateSync(deflated, { maxOutputLength: size, chunkSize: size }),
});
void found.then((read) =>
  parentPort!.postMessage(read, read.ok ? [read.value.raster.values.buffer as ArrayBuffer] : []),
);
