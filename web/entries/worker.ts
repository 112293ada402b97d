import type { Watch } from "../../shared/model/index.ts";
import { doJob, fetchAhead } from "../state/worker/doers.ts";
import type { Asked, Told } from "../state/worker/jobs.ts";
import { fetchAs } from "../state/worker/uploads.ts";

/** The page's sums, off the page's own thread. A job that throws is a bug: its asker is told so. */
self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  const { ticket, token, name, input } = data;
  fetchAs(token);
  const tell = (told: Told) => self.postMessage(told);
  try {
    const answer = await doJob(
      name,
      input,
      nowAndThen((done, of) => tell({ ticket, done, of })),
    );
    tell({ ticket, answer });
    if (name === "calculate") fetchAhead();
  } catch (error) {
    tell({ ticket, failed: error instanceof Error ? error.message : String(error) });
  }
};

/** Ten times a second is as often as anybody looks. */
const restMs = 100;

function nowAndThen(tell: Watch): Watch {
  let last = 0;
  return (done, of) => {
    const now = performance.now();
    if (now - last < restMs) return;
    last = now;
    tell(done, of);
  };
}
