import { mkdir, mkdtemp, rm } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  type DynamoDBClient,
  ResourceInUseException,
  waitUntilTableExists,
} from "@aws-sdk/client-dynamodb";
import dynalite from "dynalite";
import { type EventStoreAddress, localDynamo } from "./localEventLog.ts";
import { tables } from "./tables.ts";

export interface EventStore extends EventStoreAddress {
  close(): Promise<void>;
}

/**
 * Starts DynamoDB's stand-in on a folder. It listens on a socket that only this user can open, not on a port that every
 * program and page on the machine could ask.
 */
export async function startEventStore(folder: string): Promise<EventStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { socket, forget } = await freeSocket(folder);
  const server = dynalite({ path: folder, createTableMs: 0 });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(socket, resolve);
  });
  const client = localDynamo(socket);
  try {
    for (const table of tables) await makeTable(client, table);
  } finally {
    client.destroy();
  }
  return {
    socket,
    folder,
    close: async () => {
      await closeStore(server);
      await forget();
    },
  };
}

/** A socket's path holds some 100 bytes on all systems. */
const longestSocketPath = 100;

async function freeSocket(folder: string): Promise<{ socket: string; forget: () => Promise<void> }> {
  if (process.platform === "win32")
    return { socket: `\\\\.\\pipe\\vandret-${crypto.randomUUID()}`, forget: async () => {} };
  const beside = `${folder}.socket`;
  if (Buffer.byteLength(beside) <= longestSocketPath) {
    const forget = () => rm(beside, { force: true });
    await forget();
    return { socket: beside, forget };
  }
  const elsewhere = await mkdtemp(join(tmpdir(), "vandret-"));
  return { socket: join(elsewhere, "events"), forget: () => rm(elsewhere, { recursive: true, force: true }) };
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

function closeStore(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error == null ? resolve() : reject(error)));
    server.closeIdleConnections();
  });
}
