export { type CellsOfThings, cellsNear } from "./cellsNear.ts";
export { highestDepths } from "./highest.ts";
