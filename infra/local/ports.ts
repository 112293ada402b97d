import { folderObjectStore } from "../../functions/adapters/index.ts";
import type { Caller, CasesPorts } from "../../functions/cases/index.ts";
import type { Log } from "../../functions/http/index.ts";
import { type EventStoreAddress, localEventLog } from "./localEventLog.ts";

/** Where a thread finds what is stored. */
export interface StoreSetup {
  events: EventStoreAddress;
  objectsFolder: string;
}

/** One machine, one engineer: there is no sign-in here. */
export const localCaller: Caller = { tenant: "local", who: "local-engineer" };

/** What the functions of the API are given on one machine. */
export function localPorts({ events, objectsFolder }: StoreSetup, log: Log): CasesPorts {
  return {
    log,
    events: localEventLog(events),
    objects: folderObjectStore(objectsFolder),
    now: () => new Date().toISOString(),
    callerOf: () => localCaller,
  };
}
