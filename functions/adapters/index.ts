export { type CaseEvent, type CaseKey, ChainBroken, nextEvent, type ObjectRef } from "./caseEvent.ts";
export { dynamoEventLog } from "./dynamoEventLog.ts";
export { dynamoCounters, dynamoLinkStore, linksByCase } from "./dynamoLinkStore.ts";
export { type EventLog, readAll } from "./eventLog.ts";
export { folderObjectStore, writeWhole } from "./folderObjectStore.ts";
export type { Counters, Link, LinkKind, LinkStore } from "./linkStore.ts";
export { type ObjectStore, objectPath } from "./objectStore.ts";
export { s3ObjectStore } from "./s3ObjectStore.ts";
export { storeDown } from "./storeDown.ts";
