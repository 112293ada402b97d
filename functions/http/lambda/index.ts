export { inLambda } from "./inLambda.ts";
export { rememberedSecrets, secretsOfStore } from "./originSecret.ts";
export { log } from "./watch.ts";
