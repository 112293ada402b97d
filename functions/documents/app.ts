import type { Hono } from "hono";
import { makeApp } from "../http/index.ts";
import type { DocumentsPorts } from "./ports.ts";

/** What is made of a stored case to be printed or sent: each call reads the case, computes it and answers a file. */
export function makeDocumentsApp(ports: DocumentsPorts): Hono {
  return makeApp(ports);
}
