import { folderObjectStore } from "../../functions/adapters/index.ts";
import type { Caller, CasesPorts } from "../../functions/cases/index.ts";
import { type Log, type SignInPorts, signedInBy } from "../../functions/http/index.ts";
import { localIssuer, type TokenSetup } from "./issuer/tokens.ts";
import { type EventStoreAddress, localEventLog } from "./localEventLog.ts";

/** Where a thread finds what is stored, and whose tokens it believes. */
export interface StoreSetup {
  events: EventStoreAddress;
  objectsFolder: string;
  tokens: TokenSetup;
}

/** One machine, one municipality; and the engineer who owns what is done there without signing in. */
export const localCaller: Caller = { tenant: "local", who: "local-engineer" };

/** What the functions of the API are given on one machine. */
export function localPorts({ events, objectsFolder, tokens }: StoreSetup, log: Log): CasesPorts & SignInPorts {
  return {
    log,
    events: localEventLog(events),
    objects: folderObjectStore(objectsFolder),
    now: () => new Date().toISOString(),
    callerOf: () => localCaller,
    signedIn: signedInBy(localIssuer(tokens)),
  };
}
