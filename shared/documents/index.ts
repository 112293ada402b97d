export { rollMethod } from "./rollMethod.ts";
export { type RollTable, rollTable } from "./rollTable.ts";
export { rollXlsx } from "./rollXlsx.ts";
