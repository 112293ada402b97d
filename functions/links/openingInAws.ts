import { dynamoClient, dynamoCounters, dynamoLinkStore } from "../adapters/index.ts";
import type { OpenPorts } from "./ports.ts";
import { viewerOf } from "./viewerOf.ts";

/** What opening a link stands on in AWS; `setting` gives a setting of the function. */
export function openingInAws(setting: (name: string) => string): OpenPorts {
  const table = setting("LINKS_TABLE");
  return {
    links: dynamoLinkStore(dynamoClient(), table),
    counters: dynamoCounters(dynamoClient(), table),
    now: () => new Date().toISOString(),
    clientAddress: viewerOf,
  };
}
