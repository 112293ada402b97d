declare module "dynalite" {
  import type { Server } from "node:http";
  /** DynamoDB's API on this machine; `path`: the folder it keeps its data in. Closing it closes the store. */
  export default function dynalite(options: { path?: string; createTableMs?: number; maxItemSizeKb?: number }): Server;
}
