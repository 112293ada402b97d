import { folderObjectStore } from "../../functions/adapters/index.ts";
import type { Caller, CasesPorts } from "../../functions/cases/index.ts";
import { type Log, signedInBy } from "../../functions/http/index.ts";
import { type LinkPorts, rasterBytesOf } from "../../functions/links/index.ts";
import { localIssuer, type TokenSetup } from "./issuer/tokens.ts";
import { type EventStoreAddress, localEventLog } from "./localEventLog.ts";
import { localLinks } from "./localLinks.ts";

/** Where a thread finds what is stored, and whose tokens it believes. */
export interface StoreSetup {
  events: EventStoreAddress;
  objectsFolder: string;
  tokens: TokenSetup;
}

/** One machine, one municipality; and the engineer who owns what is done there without signing in. */
export const localCaller: Caller = { tenant: "local", who: "local-engineer" };

/** What the functions of the API are given on one machine. */
export function localPorts({ events, objectsFolder, tokens }: StoreSetup, log: Log): CasesPorts & LinkPorts {
  const objects = folderObjectStore(objectsFolder);
  return {
    log,
    events: localEventLog(events),
    objects,
    ...localLinks(events),
    now: () => new Date().toISOString(),
    callerOf: () => localCaller,
    rasterBytes: rasterBytesOf(objects),
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    // The server answers this machine only: all who call are one.
    clientAddress: () => "this machine",
    signedIn: signedInBy(localIssuer(tokens)),
  };
}
