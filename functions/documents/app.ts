import type { Hono } from "hono";
import { caseSheet } from "../../shared/contract/index.ts";
import { languageOf, makeApp, mountFile } from "../http/index.ts";
import type { DocumentsPorts } from "./ports.ts";
import { sheet } from "./sheet.ts";

/** What is made of a stored case to be printed or sent: each call reads the case, computes it and answers a file. */
export function makeDocumentsApp(ports: DocumentsPorts): Hono {
  const app = makeApp(ports);
  mountFile(app, caseSheet, ({ params: { id, file }, query: { language } }, c) =>
    sheet(
      ports,
      { tenant: ports.callerOf(c).tenant, caseId: id },
      file.slice(0, -".pdf".length),
      language ?? languageOf(c.req.header("Accept-Language")),
    ),
  );
  return app;
}
