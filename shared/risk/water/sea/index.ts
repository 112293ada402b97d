export { type Burnt, burnIn, type CrestLine, cellsOfLine, eachCell } from "./burnIn.ts";
export { floodLevels, neverWet, type SeaCells, seaCells, seaDepth } from "./floodLevels.ts";
