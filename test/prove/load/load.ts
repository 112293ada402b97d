import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startProcess } from "../../server/serverProcess.ts";
import { signInAs } from "../../server/signIn.ts";
import { residentMb, type Sample } from "./figures.ts";
import { type Measured, nothingMeasured, user } from "./users.ts";

export interface Loaded {
  /** While the users came, one by one. */
  warm: Measured;
  /** While all work at once. */
  full: Measured;
  /** Afterwards, at a slower hand. */
  soak: Measured;
  memory: Sample[];
}

export interface Load {
  users: number;
  /** Between a user's calls, on the average: at first, and afterwards. */
  thinkMs: number;
  soakThinkMs: number;
  warmSeconds: number;
  seconds: number;
  soakSeconds: number;
  sampleSeconds: number;
}

/** Puts users on a local server of their own, and notes what they waited and what the server held. */
export async function proveLoad(seed: number, load: Load): Promise<Loaded> {
  const folder = await mkdtemp(join(tmpdir(), "vandret-load-"));
  const server = await startProcess(join(folder, "data"));
  try {
    const token = (await signInAs("engineer", server.address)).accessToken;
    const [warm, full, soak] = [nothingMeasured(), nothingMeasured(), nothingMeasured()];
    const memory: Sample[] = [];
    const begun = performance.now();
    const now = () => (performance.now() - begun) / 1_000;
    const rests = load.warmSeconds + load.seconds;
    const end = rests + load.soakSeconds;
    const driven = {
      ...{ address: server.address, token, warmMs: load.warmSeconds * 1_000 },
      get thinkMs() {
        return now() < rests ? load.thinkMs : load.soakThinkMs;
      },
      measured: () => (now() < load.warmSeconds ? warm : now() < rests ? full : soak),
      isOver: () => now() >= end,
    };
    const users = Promise.all(Array.from({ length: load.users }, (_, i) => user(driven, seed + i)));
    while (now() < end) {
      await pause(load.sampleSeconds * 1_000);
      if (now() >= rests) memory.push({ seconds: now(), mb: residentMb(server.child.pid!) });
    }
    await users;
    return { warm, full, soak, memory };
  } finally {
    await server.end("SIGTERM");
    await rm(folder, { recursive: true, force: true });
  }
}
