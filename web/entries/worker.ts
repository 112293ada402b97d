import { doers } from "../state/worker/doers.ts";
import type { Asked, Told } from "../state/worker/jobs.ts";

/** The page's sums, off the page's own thread. A job that throws is a bug: its asker is told so. */
self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  const { ticket, name, input } = data;
  const tell = (told: Told) => self.postMessage(told);
  try {
    const job = doers[name] as (input: unknown) => unknown;
    tell({ ticket, answer: await job(input) });
  } catch (error) {
    tell({ ticket, failed: error instanceof Error ? error.message : String(error) });
  }
};
