/** The whole local server as a process that can be killed and started again at its address, and what its folder holds while it is down. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEventStore } from "../../../infra/local/eventStore.ts";
import { localDynamo } from "../../../infra/local/localEventLog.ts";
import { projectRoot } from "../../../infra/local/projectRoot.ts";
import { startProcess } from "../../server/serverProcess.ts";
import { signInAs } from "../../server/signIn.ts";
import type { Reach } from "./asker.ts";
import { type Logs, logFaults, objectFaults, readLinks, readLogs, unfinishedIn, writingFaults } from "./reader.ts";
import type { Tally } from "./tally.ts";

export interface KillableServer {
  reach: Reach;
  /** As kill -9; waits until it is dead. */
  kill(): Promise<void>;
  /** At the same address, on the same folder. */
  start(): Promise<void>;
  /** Notes what the folder does not hold together; for while the server is down. */
  check(tally: Tally): Promise<{ logs: Logs; links: Map<string, boolean> }>;
  /** Files that were being written, by name. */
  unfinished(): Promise<string[]>;
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Started the first time as `npm start` does, which builds what is not built; then the built server itself. */
export async function killableServer(): Promise<KillableServer> {
  const folder = await mkdtemp(join(tmpdir(), "vandret-kills-"));
  const data = join(folder, "data");
  const port = await freePort();
  const first = await startProcess(data, { PORT: String(port) });
  const { address } = first;
  let child: ChildProcess = first.child;
  const tokens = {
    engineer: (await signInAs("engineer", address)).accessToken,
    caseworker: (await signInAs("caseworker", address)).accessToken,
  };
  const start = async () => {
    const env = { ...process.env, PORT: String(port), VANDRET_DATA: data };
    child = spawn(process.execPath, [join(projectRoot, ".local/server/main.mjs")], { env });
    let said = "";
    const open = new Promise<boolean>((resolve) => {
      const hear = (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes("Vandret: http")) resolve(true);
      };
      child.stdout!.on("data", hear);
      child.stderr!.on("data", hear);
      child.once("close", () => resolve(false));
    });
    if (!(await open)) throw new Error(`the server does not start again: ${said}`);
  };
  const kill = async () => {
    const ended = once(child, "close");
    child.kill("SIGKILL");
    await ended;
  };
  return {
    ...{ kill, start },
    unfinished: () => unfinishedIn(data),
    reach: (path, init) => {
      const headers = new Headers(init.headers);
      const who = /\/(hearings|decisions)/.test(path) ? "caseworker" : "engineer";
      if (!headers.has("Vandret-Link")) headers.set("Authorization", `Bearer ${tokens[who]}`);
      return fetch(address + path, { ...init, headers });
    },
    check: async (tally) => {
      const copy = await mkdtemp(join(tmpdir(), "vandret-copy-"));
      await cp(join(data, "events"), join(copy, "events"), { recursive: true });
      const store = await startEventStore(join(copy, "events"), () => {});
      const client = localDynamo(store.socket);
      const stored = { logs: await readLogs(client), links: await readLinks(client) };
      client.destroy();
      await store.close();
      await rm(copy, { recursive: true });
      for (const [name, events] of stored.logs) {
        const found = logFaults(name, events);
        tally.broken.push(...found.broken);
        tally.doubled.push(...found.doubled);
      }
      tally.broken.push(...(await objectFaults(join(data, "objects"), stored.logs)));
      tally.lost.push(...(await writingFaults(join(data, "private"), stored.logs)));
      return stored;
    },
    close: async () => {
      if (child.exitCode === null && child.signalCode === null) await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
