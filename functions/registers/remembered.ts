/** What a register answered, sound and whole, and when. */
export interface RememberedAnswer {
  bytes: Uint8Array;
  /** How many features the register has in all, where it was asked. */
  matched: number;
  /** ISO. */
  fetchedAt: string;
}

/** Answers of registers, kept in memory for a while, by what was asked: never by an address, which holds the key. */
export interface Remembered {
  /** Null: it was never asked, is older than `mostAgeMs`, or had to make room. */
  get: (asked: string, mostAgeMs: number) => RememberedAnswer | null;
  put: (asked: string, answer: RememberedAnswer) => void;
}

/** Keeps at most so many bytes in all; the answer that was used the longest ago makes room. One that takes more than a quarter is not kept. */
export function rememberAnswers(mostBytes: number, now: () => string): Remembered {
  const kept = new Map<string, RememberedAnswer>();
  let held = 0;
  const forget = (asked: string) => {
    held -= kept.get(asked)?.bytes.length ?? 0;
    kept.delete(asked);
  };
  return {
    get: (asked, mostAgeMs) => {
      const found = kept.get(asked);
      if (found === undefined) return null;
      kept.delete(asked);
      if (Date.parse(now()) - Date.parse(found.fetchedAt) >= mostAgeMs) {
        held -= found.bytes.length;
        return null;
      }
      // What was used last stands last.
      kept.set(asked, found);
      return found;
    },
    put: (asked, answer) => {
      forget(asked);
      if (answer.bytes.length > mostBytes / 4) return;
      for (const oldest of kept.keys()) {
        if (held + answer.bytes.length <= mostBytes) break;
        forget(oldest);
      }
      kept.set(asked, answer);
      held += answer.bytes.length;
    },
  };
}

/** How much one function keeps of what registers have answered, bytes. */
export const mostRememberedBytes = 64_000_000;
const minuteMs = 60_000;
/** How old an answer may be that is given again, ms. */
export const mostAgeMs = {
  ...{ state: minuteMs, features: 15 * minuteMs, heights: 15 * minuteMs, map: 24 * 60 * minuteMs },
  /** That a map does not answer. */
  down: minuteMs / 2,
};
