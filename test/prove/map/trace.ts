/** What the main thread of a page did, out of a trace of Chromium: its tasks, and the frames that they fall in. */

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Of the thread itself: what it waited, or was not let run, is not in it. */
  tdur?: number;
  args?: { name?: string };
}

export interface Frames {
  frames: number;
  seconds: number;
  /** Main-thread time of each frame, ms: the thread's own, and by the clock. */
  ownMs: number[];
  clockMs: number[];
  /** The longest task, ms, both ways; and how many took 50 ms or more by the thread's own time. */
  longestOwnMs: number;
  longestClockMs: number;
  longTasks: number;
}

/** Reads a trace with the categories `toplevel` and `devtools.timeline`. A frame goes from one call of animation frames to the next. */
export function framesOf(trace: Buffer): Frames {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const perThread = new Map<string, number>();
  for (const { name, pid, tid } of traceEvents) {
    const thread = `${pid} ${tid}`;
    if (name === "FireAnimationFrame" && mains.has(thread)) perThread.set(thread, (perThread.get(thread) ?? 0) + 1);
  }
  const [page] = [...perThread].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (page === undefined) throw new Error("the trace has no frame");
  const own = traceEvents.filter(({ pid, tid }) => `${pid} ${tid}` === page);
  const starts = [...new Set(own.filter(({ name }) => name === "FireAnimationFrame").map(({ ts }) => ts))].sort(
    (a, b) => a - b,
  );
  // Several callbacks of one frame follow each other at once.
  const frames = starts.filter((ts, i) => i === 0 || ts - starts[i - 1]! > 2_000);
  const tasks = own.filter(({ name, ph }) => ph === "X" && /^(ThreadControllerImpl::)?RunTask$/.test(name));
  const [ownMs, clockMs] = [new Array<number>(frames.length - 1).fill(0), new Array<number>(frames.length - 1).fill(0)];
  let [longestOwnMs, longestClockMs, longTasks] = [0, 0, 0];
  for (const { ts, dur = 0, tdur = 0 } of tasks) {
    let at = frames.findIndex((start) => start > ts + dur / 2) - 1;
    if (ts > frames.at(-1)! || at < 0) continue;
    at = Math.min(at, ownMs.length - 1);
    ownMs[at]! += tdur / 1_000;
    clockMs[at]! += dur / 1_000;
    longestOwnMs = Math.max(longestOwnMs, tdur / 1_000);
    longestClockMs = Math.max(longestClockMs, dur / 1_000);
    if (tdur >= 50_000) longTasks++;
  }
  const seconds = (frames.at(-1)! - frames[0]!) / 1e6;
  return { frames: ownMs.length, seconds, ownMs, clockMs, longestOwnMs, longestClockMs, longTasks };
}

/** The value that so large a part of them is not above. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}
