import type { Hono } from "hono";
import { makeCalculateApp } from "../../functions/calculate/app.ts";
import { type CasesPorts, makeCasesApp } from "../../functions/cases/index.ts";
import { makeClassifyApp } from "../../functions/classify/app.ts";
import type { HealthPorts } from "../../functions/classify/health.ts";
import { type DecisionsPorts, makeDecisionsApp } from "../../functions/decisions/index.ts";
import { makeDocumentsApp } from "../../functions/documents/index.ts";
import { type HearingPorts, makeHearingsApp } from "../../functions/hearings/index.ts";
import { makeApp } from "../../functions/http/index.ts";
import { type LinkPorts, makeLinksApp } from "../../functions/links/index.ts";
import { type MapsPorts, makeMapsApp } from "../../functions/maps/index.ts";
import { makeRegistersApp, type RegisterPorts } from "../../functions/registers/index.ts";
import { makeRunsApp, type RunEngine } from "../../functions/runs/index.ts";
import { makeUploadsApp } from "../../functions/uploads/app.ts";
import { pdfFonts } from "./pdfFonts.ts";

/** The functions of the API as one app, as API Gateway joins them in AWS. */
export function makeApi(
  ports: CasesPorts &
    LinkPorts &
    HearingPorts &
    DecisionsPorts &
    HealthPorts &
    RegisterPorts &
    MapsPorts & { engine?: RunEngine },
): Hono {
  const api = makeApp(ports);
  api.route("/", makeClassifyApp(ports));
  api.route("/", makeCalculateApp(ports));
  api.route("/", makeUploadsApp(ports));
  api.route("/", makeRegistersApp(ports));
  // A worker thread answers other calls only.
  if (ports.engine !== undefined) api.route("/", makeRunsApp({ ...ports, engine: ports.engine }));
  api.route("/", makeDocumentsApp({ ...ports, fonts: pdfFonts }));
  api.route("/", makeDecisionsApp(ports));
  api.route("/", makeMapsApp(ports));
  api.route("/", makeLinksApp(ports));
  api.route("/", makeHearingsApp(ports));
  api.route("/", makeCasesApp(ports));
  return api;
}
