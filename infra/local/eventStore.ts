import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  type DynamoDBClient,
  ResourceInUseException,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import type { Log } from "../../functions/http/index.ts";
import { type EventStoreAddress, localDynamo } from "./localEventLog.ts";
import { projectRoot } from "./projectRoot.ts";
import { tables } from "./tables.ts";

export interface EventStore extends EventStoreAddress {
  close(): Promise<void>;
}

/**
 * Starts DynamoDB's stand-in on a folder. It listens on a socket that only this user can open, not on a port that every
 * program and page on the machine could ask. Where its thread dies, on a full disk, those who ask are told that the store is down, and
 * another is started until one stays: what was acknowledged is on disk, and what was half written there is no event.
 */
export async function startEventStore(folder: string, log: Log): Promise<EventStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { socket, forget, forgetPlace } = await freeSocket(folder);
  const thread = await keepThread({ folder, socket }, forget, log);
  const client = localDynamo(socket);
  try {
    for (const table of tables) await makeTable(client, table);
  } catch (error) {
    await thread.close();
    throw error;
  } finally {
    client.destroy();
  }
  return {
    socket,
    folder,
    close: async () => {
      await thread.close();
      await forgetPlace();
    },
  };
}

/** Before another thread is started after one that died. */
const restartMs = 250;
/** A store that cannot be opened cannot be closed either: it is not waited for longer. What was acknowledged is on disk. */
const longestCloseMs = 5_000;

/** A thread of the store, started anew where it dies. Rejects where the first does not start. */
async function keepThread(
  setup: EventStoreAddress,
  forgetSocket: () => Promise<void>,
  log: Log,
): Promise<{ close: () => Promise<void> }> {
  let isClosing = false;
  let now = await openThread(setup);
  const kept = (async () => {
    for (;;) {
      const error = await now.ended;
      if (isClosing) return;
      log("error", "event-store-died", { message: String(error) });
      for (let isOpen = false; !isOpen && !isClosing; ) {
        await pause(restartMs);
        await forgetSocket();
        isOpen = await openThread(setup).then(
          (thread) => {
            now = thread;
            return true;
          },
          () => false,
        );
      }
    }
  })();
  return {
    close: async () => {
      isClosing = true;
      now.worker.postMessage("close");
      await Promise.race([now.ended, pause(longestCloseMs, undefined, { ref: false })]);
      await now.worker.terminate();
      await kept;
    },
  };
}

interface Thread {
  worker: Worker;
  /** Why, or null where it was asked to. */
  ended: Promise<Error | null>;
}

async function openThread(workerData: EventStoreAddress): Promise<Thread> {
  const worker = new Worker(join(projectRoot, "infra/local/eventStoreThread.mjs"), { workerData });
  const opened = new Promise<void>((resolve) => worker.once("message", () => resolve()));
  const ended = new Promise<Error | null>((resolve) => {
    worker.once("error", resolve);
    worker.once("exit", () => resolve(null));
  });
  const died = ended.then((error) => {
    throw error ?? new Error("the event store ended at its start");
  });
  died.catch(() => undefined);
  await Promise.race([opened, died]);
  return { worker, ended };
}

/** A socket's path holds some 100 bytes on all systems. */
const longestSocketPath = 100;

interface Place {
  socket: string;
  /** Makes its name free again. */
  forget: () => Promise<void>;
  /** And gives up the folder that was made for it, if any. */
  forgetPlace: () => Promise<void>;
}

async function freeSocket(folder: string): Promise<Place> {
  if (process.platform === "win32") {
    const nothing = async () => {};
    return { socket: `\\\\.\\pipe\\vandret-${crypto.randomUUID()}`, forget: nothing, forgetPlace: nothing };
  }
  const beside = `${folder}.socket`;
  if (Buffer.byteLength(beside) <= longestSocketPath) {
    const forget = () => rm(beside, { force: true });
    await forget();
    return { socket: beside, forget, forgetPlace: forget };
  }
  const elsewhere = await mkdtemp(join(tmpdir(), "vandret-"));
  const socket = join(elsewhere, "events");
  return {
    socket,
    forget: () => rm(socket, { force: true }),
    forgetPlace: () => rm(elsewhere, { recursive: true, force: true }),
  };
}

/** Seconds: how often to ask whether the table is there, and how long. */
const tableWait = { minDelay: 0.05, maxDelay: 0.5, maxWaitTime: 30 };

async function makeTable(client: DynamoDBClient, table: CreateTableCommandInput): Promise<void> {
  try {
    await client.send(new CreateTableCommand(table));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  // A table is made a while after it was asked for, and refuses to be read until then.
  await waitUntilTableExists({ client, ...tableWait }, { TableName: table.TableName });
}
