/** After so long a newer request no longer waits for the one under way but stops it. */
export const patienceMs = 1_500;

/**
 * Runs only the newest of many requests: while one is under way, a newer one waits in its place and the ones between are
 * dropped. One that has run for longer than `patienceMs` is stopped.
 */
export function newestOnly<In, Out>(
  run: (input: In) => Promise<Out>,
  stop: () => void,
  take: (out: Out, input: In) => void,
  {
    evenLate = () => false,
    now = () => Date.now(),
  }: {
    /** What is taken though a newer one waits. */
    evenLate?: (out: Out) => boolean;
    now?: () => number;
  } = {},
) {
  let busySince: number | null = null;
  let next: { input: In } | null = null;

  async function go(input: In): Promise<void> {
    busySince = now();
    try {
      const out = await run(input);
      if (next === null || evenLate(out)) take(out, input);
    } finally {
      busySince = null;
      const waiting = next;
      next = null;
      if (waiting !== null) void go(waiting.input);
    }
  }

  return (input: In): void => {
    if (busySince === null) {
      void go(input);
      return;
    }
    next = { input };
    if (now() - busySince > patienceMs) stop();
  };
}
