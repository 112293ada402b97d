export { makeHearingsApp } from "./app.ts";
export type { HearingPorts, OwnerByLink } from "./ports.ts";
