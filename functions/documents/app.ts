import type { Context, Hono } from "hono";
import {
  caseSheet,
  casesArchive,
  casesDates,
  casesRoll,
  casesRollCsv,
  casesRollGeoJson,
  casesRollGpkg,
  casesRollPdf,
  casesRollXlsx,
} from "../../shared/contract/index.ts";
import { danishDay } from "../../shared/hearing/index.ts";
import type { Language } from "../../shared/texts/index.ts";
import { readCase } from "../cases/index.ts";
import { languageOf, makeApp, mount, mountFile, requireRole } from "../http/index.ts";
import { archiveOf } from "./archive.ts";
import { archiveExtras } from "./archiveExtras.ts";
import { computedCase } from "./computed.ts";
import { datesOf } from "./dates.ts";
import type { DocumentsPorts } from "./ports.ts";
import { type RollFormat, rollFile } from "./rollFiles.ts";
import { sheet } from "./sheet.ts";

const rollEndpoints = {
  csv: casesRollCsv,
  xlsx: casesRollXlsx,
  geojson: casesRollGeoJson,
  gpkg: casesRollGpkg,
  pdf: casesRollPdf,
} as const satisfies Record<RollFormat, unknown>;

/** What is made of a stored case to be printed or sent: each call reads the case, computes it and answers a file. */
export function makeDocumentsApp(ports: DocumentsPorts): Hono {
  const app = makeApp(ports);
  const { fonts } = ports;
  const keyOf = (c: Context, caseId: string) => ({ tenant: ports.callerOf(c).tenant, caseId });
  const asked = (c: Context, { language }: { language?: Language | undefined }): Language =>
    language ?? languageOf(c.req.header("Accept-Language"));

  mount(app, casesRoll, async ({ params: { id } }, c) => {
    const computed = await computedCase(ports, keyOf(c, id));
    return computed.ok ? { ok: true, value: computed.value.calculation } : computed;
  });
  for (const [format, endpoint] of Object.entries(rollEndpoints) as [RollFormat, typeof casesRollCsv][])
    mountFile(app, endpoint, async ({ params: { id }, query }, c) => {
      const computed = await computedCase(ports, keyOf(c, id));
      if (!computed.ok) return computed;
      const options = { lang: asked(c, query), fonts, madeOn: danishDay(ports.now()) };
      return { ok: true, value: await rollFile(format, computed.value, options) };
    });
  mount(app, casesDates, async ({ params: { id } }, c) => {
    const there = await readCase(ports, keyOf(c, id));
    return there.ok ? datesOf(ports, keyOf(c, id)) : there;
  });
  mountFile(app, casesArchive, async ({ params: { id }, query }, c) => {
    // Answers and decisions are for those who work with the case: who does not say who they are has the case alone. A token that
    // does not hold is refused, so that nobody takes half an archive for a whole one.
    const by = await requireRole(ports, c, "engineer", "caseworker");
    if (!by.ok && c.req.header("Authorization") !== undefined && by.issues[0].code !== "role-missing") return by;
    const extra = by.ok ? await archiveExtras(ports, { tenant: by.value.tenant, caseId: id }) : null;
    if (extra?.ok === false) return extra;
    return archiveOf(ports, keyOf(c, id), { lang: asked(c, query), fonts }, extra?.value ?? null);
  });
  mountFile(app, caseSheet, ({ params: { id, file }, query }, c) =>
    sheet(ports, keyOf(c, id), file.slice(0, -".pdf".length), asked(c, query)),
  );
  return app;
}
