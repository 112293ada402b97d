import type { AnyEndpoint } from "../endpoint.ts";
import { calculations } from "./calculations.ts";
import { caseSheet } from "./caseSheet.ts";
import { cases } from "./cases.ts";
import { casesChange } from "./casesChange.ts";
import { casesEvents } from "./casesEvents.ts";
import { casesRead } from "./casesRead.ts";
import {
  casesArchive,
  casesRoll,
  casesRollCsv,
  casesRollGeoJson,
  casesRollGpkg,
  casesRollPdf,
  casesRollXlsx,
} from "./casesRoll.ts";
import { classifications } from "./classifications.ts";
import { health } from "./health.ts";
import { key } from "./key.ts";
import { keys } from "./keys.ts";
import { law } from "./law.ts";
import { lawProvision } from "./lawProvision.ts";
import { openapi } from "./openapi.ts";
import { runs } from "./runs.ts";
import { runsCancel } from "./runsCancel.ts";
import { runsRead } from "./runsRead.ts";
import { runsResult } from "./runsResult.ts";
import { uploads } from "./uploads.ts";
import { uploadsRead } from "./uploadsRead.ts";

export type { Run } from "./runsRead.ts";
export {
  calculations,
  caseSheet,
  cases,
  casesArchive,
  casesChange,
  casesEvents,
  casesRead,
  casesRoll,
  casesRollCsv,
  casesRollGeoJson,
  casesRollGpkg,
  casesRollPdf,
  casesRollXlsx,
  classifications,
  health,
  key,
  keys,
  law,
  lawProvision,
  openapi,
  runs,
  runsCancel,
  runsRead,
  runsResult,
  uploads,
  uploadsRead,
};

/** Every call of the API, by its name. */
export const endpoints = {
  health,
  openapi,
  classifications,
  law,
  lawProvision,
  calculations,
  keys,
  key,
  cases,
  casesRead,
  casesArchive,
  casesRoll,
  casesRollCsv,
  casesRollGeoJson,
  casesRollGpkg,
  casesRollPdf,
  casesRollXlsx,
  casesChange,
  casesEvents,
  caseSheet,
  runs,
  runsRead,
  runsCancel,
  runsResult,
  uploads,
  uploadsRead,
} satisfies Record<string, AnyEndpoint>;
