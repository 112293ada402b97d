import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const start = fileURLToPath(new URL("../../infra/local/start.mjs", import.meta.url));

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  said: string;
}

export interface ServerProcess {
  child: ChildProcess;
  address: string;
  /** Waits until it has said a text. */
  says(text: string): Promise<void>;
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ended>;
}

const running = new Set<ChildProcess>();

/** `npm start` as a process of its own, on any free port where `PORT` is not given. Rejects with what it said where it ends. */
export async function startProcess(dataFolder: string, env: { PORT?: string } = {}): Promise<ServerProcess> {
  const child = spawn(process.execPath, [start], {
    env: { ...process.env, PORT: "0", VANDRET_DATA: dataFolder, ...env },
  });
  running.add(child);
  let said = "";
  const ended = once(child, "close").then(([code, signal]): Ended => {
    running.delete(child);
    return { code: code as number | null, signal: signal as NodeJS.Signals | null, said };
  });
  const address = new Promise<string>((resolve) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const told = /^Vandret: (http:\S+)$/m.exec(said)?.[1];
      if (told !== undefined) resolve(told);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
  });
  const first = await Promise.race([address, ended]);
  if (typeof first !== "string") throw new Refused(first);
  return {
    child,
    address: first,
    says: async (text) => {
      while (!said.includes(text)) await once(child.stdout, "data");
    },
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** The server would not start. */
export class Refused extends Error {
  constructor(readonly ended: Ended) {
    super(`the server ended with ${ended.code ?? ended.signal}: ${ended.said}`);
  }
}

/** What a refused start said. */
export async function refusalOf(starting: Promise<ServerProcess>): Promise<Ended> {
  try {
    await (await starting).end("SIGKILL");
  } catch (error) {
    if (error instanceof Refused) return error.ended;
    throw error;
  }
  throw new Error("it started");
}

/** Ends what a failed test has left running. */
export function endAll(): void {
  for (const child of running) child.kill("SIGKILL");
}
