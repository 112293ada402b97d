import { handle } from "hono/aws-lambda";
import { logLines } from "../http/index.ts";
import { makeCalculateApp } from "./app.ts";

export const handler = handle(makeCalculateApp({ log: logLines }));
