import { proveClock } from "./clock.ts";
import { proveCrashPoints } from "./crashPoints.ts";
import { proveFullDisk } from "./fullDisk.ts";
import { proveHalfObjects } from "./halfObjects.ts";
import { proveKills } from "./kills.ts";
import type { Tally } from "./tally.ts";
import { proveWire, wireKinds } from "./wire.ts";
import { proveWriters } from "./writers.ts";

/** How much of each kind. */
export interface Size {
  /** Who work at once while the table answers badly, and how many cases each makes. */
  people: number;
  cases: number;
  /** Pieces of work that are broken off at each of their steps; all there are where none is said. */
  crashes?: number;
  writers: number;
  halves: number;
  kills: number;
}

/** Every kind of fault by its name; null: this machine does not let it be made. */
export function kindsOf(seed: number, size: Size): Record<string, () => Promise<Tally | null>> {
  const { people, cases, crashes, writers, halves, kills } = size;
  return {
    ...Object.fromEntries(
      Object.keys(wireKinds).map((kind) => [kind, () => proveWire(seed, kind, { people, cases, share: 0.06 })]),
    ),
    "dies, or loses the store, between two writes": () => proveCrashPoints(seed, crashes),
    "many writers on one case": () => proveWriters(seed, writers),
    "the clock jumps": () => proveClock(seed, 2 * cases),
    "an object half written": () => proveHalfObjects(seed, halves),
    "the disk is full": () => proveFullDisk(seed, cases),
    "the server is killed": () => proveKills(seed, kills, crashes !== undefined),
  };
}
