/** What drawing on the map stands on: shapes by few points, corners moved, and what a corner is caught by. */
export {
  type Corner,
  type CornerAt,
  cornersOf,
  insertCorner,
  middlesOf,
  moveCorner,
  moveWhole,
  removeCorner,
} from "./corners.ts";
export { insidePoint } from "./insidePoint.ts";
export { isOn } from "./isOn.ts";
export { pointAt } from "./pointAt.ts";
export { circle, circleCorners, rectangle } from "./shapes.ts";
export { type Caught, SnapIndex } from "./snap.ts";
