export { makeRunsApp } from "./app.ts";
export type { RunEngine, RunJob, RunKey, RunPorts } from "./ports.ts";
