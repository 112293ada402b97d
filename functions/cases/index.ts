export { makeCasesApp } from "./app.ts";
export { changeCase } from "./changeCase.ts";
export { keepContent, readContent } from "./content.ts";
export { createCase } from "./createCase.ts";
export { foldCase } from "./fold.ts";
export type { Caller, CasesPorts, StorePorts } from "./ports.ts";
export { caseNotFound, readCase } from "./readCase.ts";
