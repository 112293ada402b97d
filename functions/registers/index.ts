export { makeRegistersApp } from "./app.ts";
export type { FeatureRegister, Register, RegisterPorts } from "./ports.ts";
export { registersFrom } from "./registersFrom.ts";
export { mostRememberedBytes, rememberAnswers } from "./remembered.ts";
export { upstream } from "./upstream.ts";
