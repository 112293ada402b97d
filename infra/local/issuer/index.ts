export { issuerKeys, publicPart } from "./keys.ts";
export { issuerSite } from "./site.ts";
export { issuerPath, localIssuer, type TokenSetup } from "./tokens.ts";
