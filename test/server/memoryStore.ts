import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import dynalite from "dynalite";
import { folderComputedStore, folderObjectStore } from "../../functions/adapters/index.ts";
import { eventsTable, tables } from "../../infra/local/tables.ts";

export const table = eventsTable;

/** DynamoDB's stand-in in memory and a fresh folder of objects, for tests; `client()` gives a new client each time. */
export async function memoryStore() {
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clients: DynamoDBClient[] = [];
  const client = () => {
    const made = new DynamoDBClient({
      endpoint,
      region: "local",
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
    });
    clients.push(made);
    return made;
  };
  for (const one of tables) await client().send(new CreateTableCommand(one));
  const folder = await mkdtemp(join(tmpdir(), "vandret-objects-"));
  const computedFolder = await mkdtemp(join(tmpdir(), "vandret-computed-"));
  return {
    client,
    folder,
    objects: folderObjectStore(folder),
    computedFolder,
    computed: folderComputedStore(computedFolder),
    close: async () => {
      for (const one of clients) one.destroy();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      for (const one of [folder, computedFolder]) await rm(one, { recursive: true, force: true });
    },
  };
}
