import { checkCase } from "../../../shared/checkCase.ts";
import { compareCases } from "../../../shared/compareCases.ts";
import { compareCasesCsv } from "../../../shared/compareCasesCsv.ts";
import { compareKeys } from "../../../shared/compareKeys.ts";
import { parseJson } from "../../../shared/contract/index.ts";
import { damageByThing } from "../../../shared/damageByThing.ts";
import { damageByThingCsv } from "../../../shared/damageByThingCsv.ts";
import { noretLayers } from "../../../shared/demo/index.ts";
import { designLevels } from "../../../shared/designLevels.ts";
import { checkFileSize } from "../../../shared/formats/index.ts";
import { factsByPlace } from "../../../shared/geo/index.ts";
import { boxOfCase, importLayer } from "../../../shared/importLayer.ts";
import { placeOfMeasure } from "../../../shared/layerFacts.ts";
import { measureBenefits } from "../../../shared/measureBenefits.ts";
import type { Issue, Result } from "../../../shared/model/index.ts";
import { datedSheet, ownerSheets } from "../../../shared/ownerSheets.ts";
import { parcelRisk } from "../../../shared/parcelRisk.ts";
import { payersCsv } from "../../../shared/payersCsv.ts";
import { rollCsv } from "../../../shared/rollCsv.ts";
import { uncertaintyOf } from "../../../shared/uncertainty.ts";
import { waterPicture } from "../../../shared/waterPicture.ts";
import type { Doers } from "./jobs.ts";
import { calculateAndKeep, calculateByKept, sharesByKept } from "./keptCase.ts";
import { rastersFor, rastersOfEvent } from "./rasters.ts";
import { checkedGeometry, readAreas, readParcels, readTyped } from "./read.ts";
import { uploadPoints, uploadRaster } from "./uploadRaster.ts";

/** What the worker does, by name of the job: each a call of `shared`, so that the page gives what the API gives. */
export const doers: Doers = {
  calculate: ({ theCase, mark }, watch) => calculateAndKeep(theCase, mark, watch),
  "calculate-by-keys": ({ mark, keys }) => calculateByKept(mark, keys),
  "shares-alone": ({ mark, keys }) => sharesByKept(mark, keys),
  "read-case": ({ text }) => {
    const tooLarge = refused(checkFileSize(text.length));
    if (tooLarge !== null) return tooLarge;
    const parsed = parseJson(text);
    return parsed.ok ? checkCase(parsed.value) : parsed;
  },
  "payers-csv": ({ theCase, calculation, language }) => payersCsv(calculation, theCase, language),
  "roll-csv": ({ theCase, calculation, language }) => rollCsv(calculation, theCase, language),
  "zip-files": async ({ files }) => {
    const { archiveBytes } = await import("../../../shared/formats/archive.ts");
    return archiveBytes(files);
  },
  "read-geojson": ({ text, bytes }) => refused(checkFileSize(bytes)) ?? readAreas(text),
  "read-coordinates": ({ text, shape }) => readTyped(text, shape),
  "read-parcel-list": ({ text, theCase }) => readParcels(text, theCase.parcels),
  "check-geometry": ({ geometry, path }) => checkedGeometry(geometry, path),
  "place-facts": ({ theCase, measure }) => factsByPlace(placeOfMeasure(measure, theCase), theCase.layers),
  "read-layer": ({ text, bytes, theCase, complete, frame }) => {
    const covers = complete ? boxOfCase(theCase, frame.withinM) : null;
    return importLayer(text, { ...frame, covers, synthetic: false }, bytes);
  },
  "water-picture": async ({ theCase, event }) => {
    const rasters = await rastersOfEvent(theCase, event);
    return rasters.ok ? waterPicture(theCase, rasters.value, event) : rasters;
  },
  "damage-by-thing": async ({ theCase }) => {
    const rasters = await rastersFor(theCase);
    return rasters.ok ? damageByThing(theCase, rasters.value) : rasters;
  },
  "damage-csv": ({ found, language }) => damageByThingCsv(found, language),
  "parcel-risk": async ({ theCase, id }) => {
    const rasters = await rastersFor(theCase);
    return rasters.ok ? parcelRisk(theCase, rasters.value, id) : rasters;
  },
  "design-levels": async ({ theCase, measure }, watch) => {
    const rasters = await rastersFor(theCase);
    return rasters.ok ? designLevels(theCase, rasters.value, measure, watch) : rasters;
  },
  uncertainty: async ({ theCase }, watch) => {
    const rasters = await rastersFor(theCase);
    return rasters.ok ? uncertaintyOf(theCase, rasters.value, watch) : rasters;
  },
  "compare-keys": async ({ theCase, keys, ...how }, watch) => {
    const rasters = await rastersFor(theCase);
    return rasters.ok ? compareKeys(theCase, keys, rasters.value, how, watch) : rasters;
  },
  "compare-cases": async ({ a, b }, watch) => {
    const rasters = [await rastersFor(a), await rastersFor(b)] as const;
    return compareCases({ theCase: a, rasters: rasters[0] }, { theCase: b, rasters: rasters[1] }, watch);
  },
  "compare-csv": ({ compared, language }) => compareCasesCsv(compared, language),
  "owner-sheet": async ({ theCase, parcel, dates }) => {
    const rasters = await rastersFor(theCase);
    if (!rasters.ok) return rasters;
    const sheets = ownerSheets(theCase, rasters.value);
    return sheets.ok ? { ok: true, value: datedSheet(sheets.value, parcel, dates) } : sheets;
  },
  "measure-benefits": async ({ theCase }) => {
    const rasters = await rastersFor(theCase);
    return rasters.ok ? measureBenefits(theCase, rasters.value) : rasters;
  },
  "read-exposure": async ({ file, into }) => {
    const { importExposure } = await import("../../../shared/importExposure.ts");
    return importExposure(file, into);
  },
  "read-parcel-facts": async ({ file, into }) => {
    const { importParcelFacts } = await import("../../../shared/importParcelFacts.ts");
    return importParcelFacts(file, into);
  },
  "read-letters": async ({ text, parcels }) => {
    const { importLetters } = await import("../../../shared/importLetters.ts");
    return importLetters(text, parcels);
  },
  "place-exposure": async ({ row, into }) => {
    const { placeTyped } = await import("../../../shared/importExposure.ts");
    return placeTyped(row, into);
  },
  "upload-raster": (given) => uploadRaster(given),
  "upload-points": (given) => uploadPoints(given),
  "demo-layers": () => noretLayers(),
};

function refused(issues: Issue[]): Extract<Result<never>, { ok: false }> | null {
  const [first, ...rest] = issues;
  return first === undefined ? null : { ok: false, issues: [first, ...rest] };
}
