export { makeLinksApp } from "./app.ts";
export { openingInAws } from "./openingInAws.ts";
export { notOpen, openLink, ownerByLink } from "./openLink.ts";
export type { LinkPorts, OpenPorts } from "./ports.ts";
