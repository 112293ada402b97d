import type { Hono } from "hono";
import { makeCalculateApp } from "../../functions/calculate/app.ts";
import { makeClassifyApp } from "../../functions/classify/app.ts";
import { type HttpPorts, makeApp } from "../../functions/http/index.ts";

/** The functions of the API as one app, as API Gateway joins them in AWS. */
export function makeApi(ports: HttpPorts): Hono {
  const api = makeApp(ports);
  api.route("/", makeClassifyApp(ports));
  api.route("/", makeCalculateApp(ports));
  return api;
}
