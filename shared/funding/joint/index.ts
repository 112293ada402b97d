export { type JointShares, shareJointCost } from "./shareJointCost.ts";
