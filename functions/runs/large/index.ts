export { type ChunkDone, chunkSteps } from "./chunkStep.ts";
export type { LargePorts } from "./ports.ts";
export { reduceStep } from "./reduceStep.ts";
