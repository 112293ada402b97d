import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addTally, emptyTally, type Tally } from "./chapter.ts";
import type { Share, Told } from "./process.ts";

/** No request may take longer, also where the machine has much else to do. */
export const longestMs = 60_000;
const lookEachMs = 2_000;
/** So much memory a process may take for what it keeps; it dies of more. */
const mostHeapMb = 1_024;

export interface InProcess {
  tally: Tally;
  peakMb: number;
}

/** Sends the requests of the numbers up to `count` from so many processes, to apps of their own. Rejects where one hangs or dies. */
export async function fuzzInProcesses(
  { seed, count, processes }: { seed: number; count: number; processes: number },
  progress: (until: Tally) => void,
): Promise<InProcess> {
  const folder = await mkdtemp(join(tmpdir(), "vandret-fuzz-"));
  const whole: InProcess = { tally: emptyTally(), peakMb: 0 };
  const size = Math.ceil(count / processes);
  try {
    await Promise.all(
      Array.from({ length: processes }, (_, i) =>
        watched(
          { seed, from: i * size, to: Math.min(count, (i + 1) * size), noteFile: join(folder, `${i}.txt`) },
          (told) => {
            addTally(whole.tally, told.tally);
            whole.peakMb = Math.max(whole.peakMb, told.peakMb);
            progress(whole.tally);
          },
        ),
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return whole;
}

function watched(share: Share, hear: (told: Told) => void): Promise<void> {
  const child = fork(fileURLToPath(new URL("process.ts", import.meta.url)), {
    execArgv: ["--import", "tsx", `--max-old-space-size=${mostHeapMb}`],
  });
  return new Promise((resolve, reject) => {
    const end = (error?: Error) => {
      clearInterval(watch);
      child.kill("SIGKILL");
      if (error === undefined) resolve();
      else reject(error);
    };
    const watch = watchFor(share.noteFile, end);
    child.on("message", (told: Told) => {
      hear(told);
      if (told.isLast) end();
    });
    child.on("error", end);
    child.on("exit", (code, signal) =>
      end(new Error(`a process ended with ${code ?? signal} at\n${noteIn(share.noteFile)}`)),
    );
    child.send(share);
  });
}

/** Ends a process that has been at one request for too long, and says which. */
function watchFor(noteFile: string, end: (error: Error) => void): NodeJS.Timeout {
  let [seen, since] = ["", Date.now()];
  return setInterval(() => {
    const note = noteIn(noteFile);
    if (note !== seen) [seen, since] = [note, Date.now()];
    else if (note !== "" && Date.now() - since > longestMs)
      end(new Error(`no answer within ${longestMs} ms:\n${note}`));
  }, lookEachMs);
}

function noteIn(file: string): string {
  try {
    return readFileSync(file, "utf8").trimEnd();
  } catch {
    return "";
  }
}
