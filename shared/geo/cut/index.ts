export { bandAround } from "./bandAround.ts";
export { cutArea, leastPieceM2, parcelOfMost } from "./cutArea.ts";
export { cutHole } from "./cutHole.ts";
export { cutLine } from "./cutLine.ts";
export { ParcelGround } from "./parcelGround.ts";
export { splitByLine } from "./splitByLine.ts";
