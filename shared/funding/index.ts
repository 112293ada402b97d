export { partyOf, splitByJoint } from "./splitByJoint.ts";
export { type Waterfall, waterfall } from "./waterfall.ts";
