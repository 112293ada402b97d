export { makeDocumentsApp } from "./app.ts";
export { archiveBytesOf } from "./archive.ts";
export type { DocumentsPorts } from "./ports.ts";
export { rollFile } from "./rollFiles.ts";
