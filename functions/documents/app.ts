import type { Context, Hono } from "hono";
import { calculate } from "../../shared/calculate.ts";
import {
  caseSheet,
  casesArchive,
  casesDates,
  casesMapFgb,
  casesMapKml,
  casesMapPdf,
  casesMapShp,
  casesPayersCsv,
  casesQgis,
  casesRoll,
  casesRollCsv,
  casesRollGeoJson,
  casesRollGpkg,
  casesRollPdf,
  casesRollXlsx,
  casesSheets,
  deciding,
  ownSheet,
  ownSheetPdf,
} from "../../shared/contract/index.ts";
import { danishDay } from "../../shared/hearing/index.ts";
import type { Language } from "../../shared/texts/index.ts";
import { sheetInWords } from "../../shared/texts/sheet/index.ts";
import { keptOfCases, readCase } from "../cases/index.ts";
import { languageOf, makeApp, mount, mountFile, type SignedIn } from "../http/index.ts";
import { archiveOf } from "./archive.ts";
import { archiveExtras } from "./archiveExtras.ts";
import { datesOf } from "./dates.ts";
import { manySheets } from "./manySheets.ts";
import type { DocumentsPorts } from "./ports.ts";
import { type RollFormat, rollFile } from "./rollFiles.ts";
import { sheetFile, sheetOfUnit, sheetsOfCases } from "./sheet.ts";

const rollEndpoints = {
  csv: casesRollCsv,
  "payers-csv": casesPayersCsv,
  xlsx: casesRollXlsx,
  geojson: casesRollGeoJson,
  gpkg: casesRollGpkg,
  shp: casesMapShp,
  fgb: casesMapFgb,
  kml: casesMapKml,
  "map-pdf": casesMapPdf,
  qgis: casesQgis,
  pdf: casesRollPdf,
} as const satisfies Record<RollFormat, unknown>;

/** Cases whose roll is kept in memory: who fetches one file of it often fetches the next. */
const mostRolls = 1;

/** What is made of a stored case to be printed or sent. */
export function makeDocumentsApp(ports: DocumentsPorts): Hono {
  const app = makeApp(ports);
  const { fonts } = ports;
  const rolls = keptOfCases(ports, mostRolls, calculate);
  const sheets = sheetsOfCases(ports);
  const keyOf = ({ tenant }: SignedIn, caseId: string) => ({ tenant, caseId });
  const asked = (c: Context, { language }: { language?: Language | undefined }): Language =>
    language ?? languageOf(c.req.header("Accept-Language"));

  mount(app, casesRoll, async ({ params: { id } }, by) => {
    const computed = await rolls(keyOf(by, id));
    return computed.ok ? { ok: true, value: computed.value.made } : computed;
  });
  for (const [format, endpoint] of Object.entries(rollEndpoints) as [RollFormat, typeof casesRollCsv][])
    mountFile(app, endpoint, async ({ params: { id }, query }, by, c) => {
      const computed = await rolls(keyOf(by, id));
      if (!computed.ok) return computed;
      const { theCase, made: calculation } = computed.value;
      const options = { lang: asked(c, query), fonts, madeOn: danishDay(ports.now()) };
      return { ok: true, value: await rollFile(format, { theCase, calculation }, options) };
    });
  mount(app, casesDates, async ({ params: { id } }, by) => {
    const there = await readCase(ports, keyOf(by, id));
    return there.ok ? datesOf(ports, keyOf(by, id)) : there;
  });
  mountFile(app, casesArchive, async ({ params: { id }, query }, by, c) => {
    // What people have answered is for those who write to them: who only reads has the case alone.
    const whole = deciding.roles.some((role) => by.roles.includes(role));
    const extra = whole ? await archiveExtras(ports, keyOf(by, id)) : null;
    if (extra?.ok === false) return extra;
    const computed = await rolls(keyOf(by, id));
    if (!computed.ok) return computed;
    return archiveOf(ports, keyOf(by, id), computed.value, { lang: asked(c, query), fonts }, extra?.value ?? null);
  });
  mountFile(app, caseSheet, async ({ params: { id, file }, query }, by, c) => {
    const unitId = file.slice(0, -".pdf".length);
    const found = await sheetOfUnit(ports, sheets, keyOf(by, id), unitId);
    return sheetFile(ports, found, { unitId, language: asked(c, query), path: "/path/file" });
  });
  mountFile(app, casesSheets, async ({ params: { id }, query }, by, c) => {
    const made = await manySheets(ports, sheets, keyOf(by, id), {
      from: Number(query.from ?? 1),
      language: asked(c, query),
    });
    if (!made.ok) return made;
    for (const [name, value] of Object.entries(made.value.headers)) c.header(name, value);
    return { ok: true, value: made.value.file };
  });
  mount(app, ownSheet, async ({ query }, _, c) => {
    const owner = await ports.ownerOf(c);
    if (!owner.ok) return owner;
    const found = await sheetOfUnit(ports, sheets, owner.value, owner.value.parcelId);
    if (!found.ok) return found;
    return { ok: true, value: { sheet: found.value === null ? null : sheetInWords(found.value, asked(c, query)) } };
  });
  mountFile(app, ownSheetPdf, async ({ query }, _, c) => {
    const owner = await ports.ownerOf(c);
    if (!owner.ok) return owner;
    const { parcelId: unitId } = owner.value;
    const found = await sheetOfUnit(ports, sheets, owner.value, unitId);
    return sheetFile(ports, found, { unitId, language: asked(c, query), path: "/header/vandret-link" });
  });
  return app;
}
