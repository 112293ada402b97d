export {
  type CaseEvent,
  type CaseKey,
  ChainBroken,
  checkFollows,
  type LogEvent,
  nextEvent,
  type ObjectRef,
} from "./caseEvent.ts";
export { codeHash } from "./codeHash.ts";
export { type ColumnStore, folderColumnStore, keepPlain, s3ColumnStore } from "./columnStore.ts";
export type { ComputedStore } from "./computedStore.ts";
export { dynamoClient } from "./dynamoClient.ts";
export { dynamoEventLog } from "./dynamoEventLog.ts";
export { dynamoCounters, dynamoLinkStore, linksByCase } from "./dynamoLinkStore.ts";
export { type CaseRow, type EventLog, readAll, unreadRow } from "./eventLog.ts";
export { folderComputedStore, forgetComputed } from "./folderComputedStore.ts";
export { folderObjectStore, forgetUnfinished, type ObjectAddress, writeWhole } from "./folderObjectStore.ts";
export { folderPrivateStore } from "./folderPrivateStore.ts";
export type { Counters, Link, LinkKind, LinkStore } from "./linkStore.ts";
export { type ObjectStore, objectPath, placeSeconds } from "./objectStore.ts";
export { pauseBefore } from "./patience.ts";
export type { PrivateStore } from "./privateStore.ts";
export { type Reach, reachBucket, reachTable } from "./reach.ts";
export { s3Client } from "./s3Client.ts";
export { s3ComputedStore } from "./s3ComputedStore.ts";
export { s3LargeAnswers } from "./s3LargeAnswers.ts";
export { s3ObjectStore } from "./s3ObjectStore.ts";
export { s3PrivateStore } from "./s3PrivateStore.ts";
export { storeDown } from "./storeDown.ts";
