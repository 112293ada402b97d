import type { Hono } from "hono";
import { makeCalculateApp } from "../../functions/calculate/app.ts";
import { type CasesPorts, makeCasesApp } from "../../functions/cases/index.ts";
import { makeClassifyApp } from "../../functions/classify/app.ts";
import { makeApp } from "../../functions/http/index.ts";

/** The functions of the API as one app, as API Gateway joins them in AWS. */
export function makeApi(ports: CasesPorts): Hono {
  const api = makeApp(ports);
  api.route("/", makeClassifyApp(ports));
  api.route("/", makeCalculateApp({ log: ports.log }));
  api.route("/", makeCasesApp(ports));
  return api;
}
