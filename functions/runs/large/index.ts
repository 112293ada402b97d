export { type ChunkDone, chunkSteps } from "./chunkStep.ts";
export { type Machine, type MachineInput, type MachineState, machineEngine } from "./machineEngine.ts";
export type { LargePorts } from "./ports.ts";
export { reduceStep } from "./reduceStep.ts";
export { makeWork, type RunEnd, type Work } from "./work.ts";
