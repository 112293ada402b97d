import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { IsoDate } from "../../shared/model/index.ts";
import type { SheetInWords } from "../../shared/texts/sheet/index.ts";
import { pdfFonts } from "./pdfFonts.ts";
import type { SheetTask } from "./sheetThread.ts";

/** More at once would hold more files in memory than a small machine has. */
const most = 2;

/** Sheets in a file: a thread then makes do with the memory below, and two of them beside a case of 10,000 parcels with 600 MB. */
const each = 125;
/** Without a limit a thread sweeps up so seldom that it takes three times as much. */
const resourceLimits = { maxOldGenerationSizeMb: 100, maxYoungGenerationSizeMb: 8 };

export interface SheetThreads {
  each: number;
  atOnce: number;
  makeFile: (sheets: SheetInWords[]) => Promise<Uint8Array<ArrayBuffer>>;
  /** Stops those that are under way; their files are not made. */
  stop(): Promise<void>;
}

/** Makes each file of sheets in a thread of its own by `bundleThread("sheetThread")`. Rejects where the thread fails or is stopped. */
export function sheetThreads(threadFile: string, madeOn: IsoDate): SheetThreads {
  const running = new Set<Worker>();
  return {
    each,
    atOnce: Math.min(most, availableParallelism()),
    makeFile: async (sheets) => {
      const task: SheetTask = { sheets, fonts: await pdfFonts(), madeOn };
      const thread = new Worker(threadFile, { workerData: task, resourceLimits });
      running.add(thread);
      try {
        const ended = once(thread, "exit").then(() => Promise.reject(new Error("the thread was stopped")));
        const [bytes] = (await Promise.race([once(thread, "message"), ended])) as [Uint8Array<ArrayBuffer>];
        return bytes;
      } finally {
        running.delete(thread);
      }
    },
    stop: async () => {
      await Promise.all([...running].map((thread) => thread.terminate()));
    },
  };
}
