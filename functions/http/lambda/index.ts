export { inLambda } from "./inLambda.ts";
export { log } from "./watch.ts";
