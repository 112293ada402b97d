export { ceilingOf } from "./ceiling.ts";
export { contributed, ownFinancing } from "./contributed.ts";
export { partyOf, splitByJoint } from "./splitByJoint.ts";
export { type Waterfall, waterfall } from "./waterfall.ts";
