import { mkdir, mkdtemp, rm } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateTableCommand, ResourceInUseException, waitUntilTableExists } from "@aws-sdk/client-dynamodb";
import dynalite from "dynalite";
import { type EventStoreAddress, eventsTable, localDynamo } from "./localEventLog.ts";

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
  await makeTable(socket);
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

async function makeTable(socket: string): Promise<void> {
  const client = localDynamo(socket);
  try {
    await client.send(
      new CreateTableCommand({
        TableName: eventsTable,
        KeySchema: [
          { AttributeName: "pk", KeyType: "HASH" },
          { AttributeName: "sk", KeyType: "RANGE" },
        ],
        AttributeDefinitions: [
          { AttributeName: "pk", AttributeType: "S" },
          { AttributeName: "sk", AttributeType: "S" },
        ],
        BillingMode: "PAY_PER_REQUEST",
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) {
      client.destroy();
      throw error;
    }
  }
  try {
    // A table is made a while after it was asked for, and refuses to be read until then.
    await waitUntilTableExists({ client, ...tableWait }, { TableName: eventsTable });
  } finally {
    client.destroy();
  }
}

function closeStore(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error == null ? resolve() : reject(error)));
    server.closeIdleConnections();
  });
}
