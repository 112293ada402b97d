import { open, readdir } from "node:fs/promises";
import { Agent, type AgentOptions } from "node:http";
import { join } from "node:path";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { dynamoClient, dynamoEventLog, type EventLog, storeDown } from "../../functions/adapters/index.ts";
import type { Result } from "../../shared/model/index.ts";
import { eventsTable } from "./tables.ts";

/** How a thread reaches the store. */
export interface EventStoreAddress {
  socket: string;
  folder: string;
}

/** So many calls of a client are under way at once, as of the SDK's own: more would only be turned away at the socket. */
const callsAtOnce = 50;

/** A client of its own for the store behind a socket. */
export function localDynamo(socket: string): DynamoDBClient {
  return dynamoClient(
    {
      endpoint: "http://localhost",
      region: "local",
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
    },
    { httpAgent: new Agent({ socketPath: socket, keepAlive: true, maxSockets: callsAtOnce } as AgentOptions) },
  );
}

/** The log in a running store. An event is on disk, past a power cut, when `append` answers. */
export function localEventLog({ socket, folder }: EventStoreAddress): EventLog {
  const log = dynamoEventLog(localDynamo(socket), eventsTable);
  return {
    ...log,
    append: async (key, event) => {
      const stands = await log.append(key, event);
      return stands.ok ? synced(folder, "events", stands) : stands;
    },
  };
}

/** What was answered, once it is on disk; refuses with `store-down` where the disk takes no more. */
export async function synced<T>(folder: string, store: "events" | "links", answer: Result<T>): Promise<Result<T>> {
  try {
    await syncWrites(folder);
    return answer;
  } catch (error) {
    return storeDown(error, store);
  }
}

/**
 * LevelDB hands each write to the operating system, which survives the death of the process, and leaves the rest to chance.
 * What it has written but not yet sorted lies in its `.log` files; what is sorted it syncs itself.
 */
async function syncWrites(folder: string): Promise<void> {
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
