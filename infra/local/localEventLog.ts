import { open, readdir } from "node:fs/promises";
import { Agent, type AgentOptions } from "node:http";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { dynamoEventLog, type EventLog } from "../../functions/adapters/index.ts";
import { eventsTable } from "./tables.ts";

/** How a thread reaches the store. */
export interface EventStoreAddress {
  socket: string;
  folder: string;
}

/** A client of its own for the store behind a socket. */
export function localDynamo(socket: string): DynamoDBClient {
  return new DynamoDBClient({
    endpoint: "http://localhost",
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    requestHandler: { httpAgent: new Agent({ socketPath: socket, keepAlive: true } as AgentOptions) },
  });
}

/** The log in a running store. An event is on disk, past a power cut, when `append` answers. */
export function localEventLog({ socket, folder }: EventStoreAddress): EventLog {
  const log = dynamoEventLog(localDynamo(socket), eventsTable);
  return {
    read: (key, after, limit) => log.read(key, after, limit),
    append: async (key, event) => {
      const stands = await log.append(key, event);
      if (stands.ok) await syncWrites(folder);
      return stands;
    },
  };
}

/**
 * LevelDB hands each write to the operating system, which survives the death of the process, and leaves the rest to chance.
 * What it has written but not yet sorted lies in its `.log` files; what is sorted it syncs itself.
 */
export async function syncWrites(folder: string): Promise<void> {
  const logs = (await readdir(folder)).filter((name) => name.endsWith(".log"));
  for (const name of logs) {
    try {
      const file = await open(join(folder, name), "r+");
      try {
        await file.datasync();
      } finally {
        await file.close();
      }
    } catch (error) {
      // Sorted, synced and removed meanwhile.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
}
