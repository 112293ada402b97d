export { readFlatGeobuf } from "../features/flatGeobuf.ts";
export { cutOut } from "./cutOut.ts";
export { type FlatGeobufHead, readFlatGeobufHead } from "./head.ts";
export { type Piece, type ReadRange, readPieces } from "./pieces.ts";
export { FlatGeobufRefused } from "./refused.ts";
export { checkEnd, type FoundFeature, featuresInBox } from "./tree.ts";
