export { cutArea, leastPieceM2, parcelOfMost } from "./cutArea.ts";
export { cutLine } from "./cutLine.ts";
export { ParcelGround } from "./parcelGround.ts";
