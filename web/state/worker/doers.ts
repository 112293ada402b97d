import { checkCase } from "../../../shared/checkCase.ts";
import { compareCases } from "../../../shared/compareCases.ts";
import { compareCasesCsv } from "../../../shared/compareCasesCsv.ts";
import { compareKeys } from "../../../shared/compareKeys.ts";
import { parseJson } from "../../../shared/contract/index.ts";
import { damageByThing } from "../../../shared/damageByThing.ts";
import { damageByThingCsv } from "../../../shared/damageByThingCsv.ts";
import { noretLayers } from "../../../shared/demo/index.ts";
import { designLevels } from "../../../shared/designLevels.ts";
import { checkFileSize, readTableFile } from "../../../shared/formats/index.ts";
import { factsByPlace } from "../../../shared/geo/index.ts";
import { exposureLayers } from "../../../shared/importedLayers.ts";
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
import { checkedGeometry, readFeatures, readParcels, readPosition, readShapes, readTyped } from "./read.ts";
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
  "read-shapes": (file) => readShapes(file),
  "read-coordinates": ({ text, shape }) => readTyped(text, shape),
  "read-position": ({ text }) => readPosition(text),
  "read-parcel-list": ({ text, theCase }) => readParcels(text, theCase.parcels),
  "check-geometry": ({ geometry, path }) => checkedGeometry(geometry, path),
  "split-shape": async ({ geometry, line }) => (await cutting()).splitByLine(geometry, line),
  "cut-hole": async ({ area, hole }) => (await cutting()).cutHole(area, hole),
  "band-around": async ({ line, leftM, rightM }) => (await cutting()).bandAround(line, leftM, rightM),
  "place-facts": ({ theCase, measure }) => factsByPlace(placeOfMeasure(measure, theCase), theCase.layers),
  "read-layer": async ({ file, theCase, complete, frame }) => {
    const covers = complete ? boxOfCase(theCase, frame.withinM) : null;
    const read = await readFeatures(file, { splitParts: true });
    return {
      layer: importLayer(read, { ...frame, covers, synthetic: false }),
      notes: read.ok ? read.value.notes : [],
    };
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
  "read-data": async (files) => {
    const { readData } = await import("./readData.ts");
    return readData(files);
  },
  "read-exposure": async ({ file, how, into }) => {
    const { importExposure } = await import("../../../shared/importExposure.ts");
    const read = await readFeatures(file, { splitParts: true, prefers: exposureLayers[how.kind] });
    return read.ok ? importExposure({ ...how, text: read.value }, into) : read;
  },
  "read-parcel-facts": async ({ file, how, into }) => {
    const tooLarge = refused(checkFileSize(file.size));
    if (tooLarge !== null) return tooLarge;
    const table = await readTableFile(file.bytes, file.layer);
    if (!table.ok) return table;
    const { importParcelFacts } = await import("../../../shared/importParcelFacts.ts");
    const read = importParcelFacts({ ...how, text: table.value }, into);
    const { format, sheet, others } = table.value;
    return read.ok ? { ok: true, value: { ...read.value, format, sheet, others } } : read;
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
  "large-places": async ({ map, chunks }, watch) => (await import("./large.ts")).readPlaces(map, chunks, watch),
  "large-amounts": async (asked, watch) => (await import("./large.ts")).readAmounts(asked, watch),
  "large-shares": async ({ header }) => (await import("./large.ts")).shareAnew(header),
  "large-overview": async () => (await import("./large.ts")).overview(),
  "large-chunk": async ({ id }) => (await import("./large.ts")).chunkOfParcel(id),
  "import-case": async (files) => (await import("./importCase.ts")).importCase(files),
  "upload-case": async (_, watch) => (await import("./importCase.ts")).uploadCase(watch),
  "demo-layers": () => noretLayers(),
};

/** Fetched when something is first cut. */
const cutting = () => import("../../../shared/geo/cut/index.ts");

function refused(issues: Issue[]): Extract<Result<never>, { ok: false }> | null {
  const [first, ...rest] = issues;
  return first === undefined ? null : { ok: false, issues: [first, ...rest] };
}
