export { makeHearingsApp } from "./app.ts";
export { findHearing, readFirstHearing, readHearings } from "./hearingLog.ts";
export { ownerByHeader } from "./ownerByHeader.ts";
export type { HearingPorts, OwnerByLink } from "./ports.ts";
