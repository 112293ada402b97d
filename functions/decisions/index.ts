export { makeDecisionsApp } from "./app.ts";
export type { DecisionsPorts } from "./ports.ts";
