import { fromArrayBuffer } from "geotiff";
import { readRaster } from "../../shared/formats/raster/index.ts";
import { depthFile, inflate } from "./depthFile.ts";
import { type BenchRow, timed } from "./row.ts";

const files = 5;

export const rows: BenchRow[] = [
  {
    work: "decode five GeoTIFFs of 4,000 × 4,000 (float32, deflate), checked and counted, one thread",
    target: "5 s",
    measure: async () => {
      const bytes = depthFile();
      return timed(async () => {
        for (let i = 0; i < files; i++) {
          const read = await readRaster(bytes, { quantity: "depth", inflate });
          if (!read.ok) throw new Error(JSON.stringify(read.issues));
        }
      });
    },
    baseline: {
      name: "geotiff's readRasters with its own inflate, no checks",
      measure: async () => {
        const bytes = depthFile();
        return timed(async () => {
          for (let i = 0; i < files; i++) {
            const tiff = await fromArrayBuffer(bytes.slice().buffer);
            await (await tiff.getImage()).readRasters();
          }
        });
      },
    },
  },
];
