export { makeCasesApp } from "./app.ts";
export { createCase } from "./createCase.ts";
export type { Caller, CasesPorts, StorePorts } from "./ports.ts";
export { readCase } from "./readCase.ts";
