export { makeCasesApp } from "./app.ts";
export { keepContent, readContent, sameContent } from "./content.ts";
export { createCase } from "./createCase.ts";
export type { Caller, CasesPorts, StorePorts } from "./ports.ts";
export { readCase } from "./readCase.ts";
export { type CaseSince, readCaseSince } from "./readCaseSince.ts";
