export { checkDay, firstDay } from "./checkDay.ts";
export { classify } from "./classify.ts";
export { checkFacts, type FactKind, factKinds } from "./facts.ts";
export { provisions } from "./generated.ts";
export { register } from "./registerGenerated.ts";
export { lawVersion } from "./version.ts";
