export { makeRegistersApp } from "./app.ts";
export { type FileRegister, isFile, type Register, type RegisterPorts, type WfsRegister } from "./ports.ts";
export { registersFolder } from "./readFile.ts";
export { registersFrom } from "./registersFrom.ts";
export { mostRememberedBytes, rememberAnswers } from "./remembered.ts";
export { upstream } from "./upstream.ts";
