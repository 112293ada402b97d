export { makeHearingsApp } from "./app.ts";
export { findHearing, readHearings } from "./hearingLog.ts";
export type { HearingPorts, OwnerByLink } from "./ports.ts";
