export { makeLinksApp } from "./app.ts";
export { notOpen, openLink, ownerByLink } from "./openLink.ts";
export type { LinkPorts, OpenPorts } from "./ports.ts";
export { viewerOf } from "./viewerOf.ts";
