export { canonicalJson } from "./canonicalJson.ts";
export { sha256Hex } from "./sha256Hex.ts";
