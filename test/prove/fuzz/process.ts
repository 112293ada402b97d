/** A process of the proof: sends the chapters it is given, one after another, and writes down each request before it goes out. */
import { openSync, writeSync } from "node:fs";
import { chapterLength, fuzzChapter, inWords, type Tally } from "./chapter.ts";
import { makeTokens } from "./tokens.ts";

/** What the process is told. */
export interface Share {
  seed: number;
  from: number;
  to: number;
  /** The file that says which request is under way, for who waits too long. */
  noteFile: string;
}
/** What it tells after each chapter. */
export interface Told {
  tally: Tally;
  peakMb: number;
  isLast: boolean;
}

const tokens = await makeTokens("http://127.0.0.1/issuer");

process.once("message", (share: Share) => void send(share));

async function send({ seed, from, to, noteFile }: Share): Promise<void> {
  const note = openSync(noteFile, "w");
  for (let start = from; start < to; start += chapterLength) {
    const end = Math.min(to, start + chapterLength);
    const tally = await fuzzChapter(tokens, seed, { from: start, to: end }, (request) => {
      // Fixed in length, so that what stood there before is gone.
      writeSync(note, inWords(request).slice(0, 6_000).padEnd(6_000), 0);
    });
    // Linux tells kB.
    const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
    process.send!({ tally, peakMb, isLast: end === to } satisfies Told);
  }
  process.disconnect();
}
