export { makeHearingsApp } from "./app.ts";
export { ownerByHeader } from "./ownerByHeader.ts";
export type { HearingPorts, OwnerByLink } from "./ports.ts";
