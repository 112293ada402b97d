import type { Hono } from "hono";
import { makeCalculateApp } from "../../functions/calculate/app.ts";
import { type CasesPorts, makeCasesApp } from "../../functions/cases/index.ts";
import { makeClassifyApp } from "../../functions/classify/app.ts";
import { type DecisionsPorts, makeDecisionsApp } from "../../functions/decisions/index.ts";
import { makeDocumentsApp } from "../../functions/documents/index.ts";
import { makeApp, type SignInPorts } from "../../functions/http/index.ts";
import { makeRunsApp, type RunEngine } from "../../functions/runs/index.ts";
import { makeUploadsApp } from "../../functions/uploads/app.ts";
import { refuse } from "../../shared/contract/index.ts";
import { pdfFonts } from "./pdfFonts.ts";
import { localCaller } from "./ports.ts";

/** The functions of the API as one app, as API Gateway joins them in AWS. */
export function makeApi(ports: CasesPorts & SignInPorts & { engine?: RunEngine }): Hono {
  const api = makeApp(ports);
  const rasterBytesOf: DecisionsPorts["rasterBytesOf"] =
    (tenant) =>
    async ({ sha256, title }) => {
      const found = await ports.objects.find(tenant, sha256);
      if (found.ok && found.value === null)
        return refuse([{ path: "", code: "raster-missing", facts: { title, sha256 } }]);
      return ports.objects.read(tenant, sha256);
    };
  api.route("/", makeClassifyApp(ports));
  api.route("/", makeCalculateApp({ log: ports.log, rasterBytes: rasterBytesOf(localCaller.tenant) }));
  api.route("/", makeUploadsApp(ports));
  // A worker thread answers other calls only.
  if (ports.engine !== undefined) api.route("/", makeRunsApp({ ...ports, engine: ports.engine }));
  api.route("/", makeDocumentsApp({ ...ports, fonts: pdfFonts }));
  api.route("/", makeDecisionsApp({ ...ports, rasterBytesOf }));
  api.route("/", makeCasesApp(ports));
  return api;
}
