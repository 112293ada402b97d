export { type CaseEvent, type CaseKey, ChainBroken, type LogEvent, nextEvent, type ObjectRef } from "./caseEvent.ts";
export { dynamoEventLog } from "./dynamoEventLog.ts";
export { type EventLog, readAll } from "./eventLog.ts";
export { folderObjectStore, writeWhole } from "./folderObjectStore.ts";
export { type ObjectStore, objectPath } from "./objectStore.ts";
export { s3ObjectStore } from "./s3ObjectStore.ts";
export { storeDown } from "./storeDown.ts";
