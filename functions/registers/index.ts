export { makeRegistersApp } from "./app.ts";
export type { Register, RegisterPorts } from "./ports.ts";
export { registersFrom } from "./registersFrom.ts";
export { upstream } from "./upstream.ts";
