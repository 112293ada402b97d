export { type CellsOfThings, cellsNear } from "./cellsNear.ts";
export { type CoveredCells, coveredCells } from "./covered.ts";
export { highestDepths } from "./highest.ts";
export { lengthsInCells } from "./lengths.ts";
