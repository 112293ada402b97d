export { makeMapsApp } from "./app.ts";
export type { MapsPorts } from "./ports.ts";
