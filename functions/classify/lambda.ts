import { inLambda, log } from "../http/lambda/index.ts";
import { makeClassifyApp } from "./app.ts";

export const handler = inLambda(makeClassifyApp({ log }));
