import { inLambda, log } from "../http/lambda/index.ts";
import { makeCalculateApp } from "./app.ts";

export const handler = inLambda(makeCalculateApp({ log }));
