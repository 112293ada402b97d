import { type Counters, dynamoCounters, dynamoLinkStore, type LinkStore } from "../../functions/adapters/index.ts";
import { type EventStoreAddress, localDynamo, synced } from "./localEventLog.ts";
import { linksTable } from "./tables.ts";

/** Links in a running store: one that was made opens, and one that was ended stays shut, also past a power cut. */
export function localLinks({ socket, folder }: EventStoreAddress): { links: LinkStore; counters: Counters } {
  const store = dynamoLinkStore(localDynamo(socket), linksTable);
  return {
    links: {
      ...store,
      put: async (links) => {
        const kept = await store.put(links);
        return kept.ok ? synced(folder, "links", kept) : kept;
      },
      replace: async (key, linkId, by, at) => {
        const ended = await store.replace(key, linkId, by, at);
        return ended.ok ? synced(folder, "links", ended) : ended;
      },
      revoke: async (key, linkId, at) => {
        const ended = await store.revoke(key, linkId, at);
        return ended.ok ? synced(folder, "links", ended) : ended;
      },
    },
    counters: dynamoCounters(localDynamo(socket), linksTable),
  };
}
