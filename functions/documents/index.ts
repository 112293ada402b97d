export { makeDocumentsApp } from "./app.ts";
export type { DocumentsPorts } from "./ports.ts";
