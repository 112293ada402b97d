export { ceilingOf } from "./ceiling.ts";
export { contributed, ownFinancing } from "./contributed.ts";
export { evenWeights, type FundCriterion, type FundFacts, klFundPoints } from "./societal/klFund.ts";
export { fromPolicies, mostOerePerPolicy, mostPolicies, poolFee, poolFeeOn } from "./societal/policies.ts";
export { partyOf, splitByJoint } from "./splitByJoint.ts";
export { type Waterfall, waterfall } from "./waterfall.ts";
