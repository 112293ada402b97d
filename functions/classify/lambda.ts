import { handle } from "hono/aws-lambda";
import { logLines } from "../http/index.ts";
import { makeClassifyApp } from "./app.ts";

export const handler = handle(makeClassifyApp({ log: logLines }));
