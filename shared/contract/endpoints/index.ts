import type { AnyEndpoint } from "../endpoint.ts";
import { calculations } from "./calculations.ts";
import { caseSheet } from "./caseSheet.ts";
import { cases } from "./cases.ts";
import { casesChange } from "./casesChange.ts";
import { casesChanges } from "./casesChanges.ts";
import { casesChangesCompute } from "./casesChangesCompute.ts";
import { casesDates } from "./casesDates.ts";
import { casesEvents } from "./casesEvents.ts";
import { casesList } from "./casesList.ts";
import { casesRead } from "./casesRead.ts";
import {
  casesArchive,
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
} from "./casesRoll.ts";
import { casesSheets } from "./casesSheets.ts";
import { classifications } from "./classifications.ts";
import { decisions } from "./decisions.ts";
import { decisionsCase } from "./decisionsCase.ts";
import { decisionsChanges } from "./decisionsChanges.ts";
import { decisionsNotify } from "./decisionsNotify.ts";
import { decisionsRead } from "./decisionsRead.ts";
import { decisionsRoll } from "./decisionsRoll.ts";
import { health } from "./health.ts";
import { hearings, hearingsChange, hearingsList, hearingsRead, hearingsSides } from "./hearings.ts";
import { key } from "./key.ts";
import { keys } from "./keys.ts";
import { law } from "./law.ts";
import { lawProvision } from "./lawProvision.ts";
import { links } from "./links.ts";
import { linksRead } from "./linksRead.ts";
import { linksRevoke } from "./linksRevoke.ts";
import { linksRotate } from "./linksRotate.ts";
import { mapsMake, mapsPlaces, mapsTile } from "./maps.ts";
import {
  objections,
  objectionsAttach,
  objectionsDecide,
  objectionsDecideAll,
  objectionsDocument,
  objectionsErase,
  objectionsList,
} from "./objections.ts";
import { openapi } from "./openapi.ts";
import { ownChanges } from "./ownChanges.ts";
import { ownHearing } from "./ownHearing.ts";
import { ownSheet, ownSheetPdf } from "./ownSheet.ts";
import { registers, registersState } from "./registers.ts";
import { registersFeatures } from "./registersFeatures.ts";
import { registersHeights, registersTile } from "./registersFiles.ts";
import { runs } from "./runs.ts";
import { runsCancel } from "./runsCancel.ts";
import { runsColumns, runsUnits } from "./runsLarge.ts";
import { runsRead } from "./runsRead.ts";
import { runsResult } from "./runsResult.ts";
import { sharedRead } from "./sharedRead.ts";
import { uploads } from "./uploads.ts";
import { uploadsRead } from "./uploadsRead.ts";

export type { NewSharedLink, SharedLink } from "../schemas/link.ts";
export type { SharedView } from "../schemas/sharedView.ts";
export { tileZooms } from "./maps.ts";
export type { Run } from "./runsRead.ts";
export {
  calculations,
  caseSheet,
  cases,
  casesArchive,
  casesChange,
  casesChanges,
  casesChangesCompute,
  casesDates,
  casesEvents,
  casesList,
  casesMapFgb,
  casesMapKml,
  casesMapPdf,
  casesMapShp,
  casesPayersCsv,
  casesQgis,
  casesRead,
  casesRoll,
  casesRollCsv,
  casesRollGeoJson,
  casesRollGpkg,
  casesRollPdf,
  casesRollXlsx,
  casesSheets,
  classifications,
  decisions,
  decisionsCase,
  decisionsChanges,
  decisionsNotify,
  decisionsRead,
  decisionsRoll,
  health,
  hearings,
  hearingsChange,
  hearingsList,
  hearingsRead,
  hearingsSides,
  key,
  keys,
  law,
  lawProvision,
  links,
  linksRead,
  linksRevoke,
  linksRotate,
  mapsMake,
  mapsPlaces,
  mapsTile,
  objections,
  objectionsAttach,
  objectionsDecide,
  objectionsDecideAll,
  objectionsDocument,
  objectionsErase,
  objectionsList,
  openapi,
  ownChanges,
  ownHearing,
  ownSheet,
  ownSheetPdf,
  registers,
  registersFeatures,
  registersHeights,
  registersState,
  registersTile,
  runs,
  runsCancel,
  runsColumns,
  runsRead,
  runsResult,
  runsUnits,
  sharedRead,
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
  casesList,
  casesRead,
  casesArchive,
  casesPayersCsv,
  casesRoll,
  casesRollCsv,
  casesRollGeoJson,
  casesMapFgb,
  casesMapKml,
  casesMapPdf,
  casesMapShp,
  casesQgis,
  casesRollGpkg,
  casesRollPdf,
  casesRollXlsx,
  casesChange,
  casesEvents,
  casesChanges,
  casesChangesCompute,
  casesDates,
  decisions,
  decisionsRead,
  decisionsNotify,
  decisionsCase,
  decisionsRoll,
  decisionsChanges,
  caseSheet,
  casesSheets,
  ownChanges,
  registers,
  registersFeatures,
  registersHeights,
  registersState,
  registersTile,
  runs,
  runsRead,
  runsCancel,
  runsResult,
  runsColumns,
  runsUnits,
  mapsMake,
  mapsTile,
  mapsPlaces,
  links,
  linksRead,
  linksRevoke,
  linksRotate,
  sharedRead,
  uploads,
  uploadsRead,
  hearings,
  hearingsList,
  hearingsRead,
  hearingsSides,
  hearingsChange,
  objections,
  objectionsAttach,
  objectionsList,
  objectionsDecide,
  objectionsDecideAll,
  objectionsErase,
  objectionsDocument,
  ownHearing,
  ownSheet,
  ownSheetPdf,
} satisfies Record<string, AnyEndpoint>;
