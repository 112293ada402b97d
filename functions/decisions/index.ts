export { makeDecisionsApp } from "./app.ts";
export { readDecisions } from "./log.ts";
export type { DecisionsPorts } from "./ports.ts";
