import { compareCases } from "../../../shared/compareCases.ts";
import { compareCasesCsv } from "../../../shared/compareCasesCsv.ts";
import { compareKeys } from "../../../shared/compareKeys.ts";
import { damageByThing } from "../../../shared/damageByThing.ts";
import { damageByThingCsv } from "../../../shared/damageByThingCsv.ts";
import { noretLayers } from "../../../shared/demo/index.ts";
import { designLevels } from "../../../shared/designLevels.ts";
import { archiveBytes, checkFileSize, readTableFile } from "../../../shared/formats/index.ts";
import { exposureLayers } from "../../../shared/importedLayers.ts";
import { boxOfCase, importLayer } from "../../../shared/importLayer.ts";
import { measureBenefits } from "../../../shared/measureBenefits.ts";
import { datedSheet, ownerSheets } from "../../../shared/ownerSheets.ts";
import { parcelRisk } from "../../../shared/parcelRisk.ts";
import { payersCsv } from "../../../shared/payersCsv.ts";
import { rollCsv } from "../../../shared/rollCsv.ts";
import { uncertaintyOf } from "../../../shared/uncertainty.ts";
import { waterPicture } from "../../../shared/waterPicture.ts";
import type { LaterDoers } from "./jobs.ts";
import { rastersFor, rastersOfEvent } from "./rasters.ts";
import { readFeatures, readShapes } from "./readFiles.ts";
import { refused } from "./refused.ts";
import { uploadPoints, uploadRaster } from "./uploadRaster.ts";

/** What somebody asks for: fetched once the first roll is there, or when it is asked for. */
export const laterDoers: LaterDoers = {
  "payers-csv": ({ theCase, calculation, language }) => payersCsv(calculation, theCase, language),
  "roll-csv": ({ theCase, calculation, language }) => rollCsv(calculation, theCase, language),
  "zip-files": ({ files }) => archiveBytes(files),
  "read-shapes": (file) => readShapes(file),
  "split-shape": async ({ geometry, line }) => (await cutting()).splitByLine(geometry, line),
  "cut-hole": async ({ area, hole }) => (await cutting()).cutHole(area, hole),
  "band-around": async ({ line, leftM, rightM }) => (await cutting()).bandAround(line, leftM, rightM),
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
  "large-amount": async ({ number }) => (await import("./large.ts")).amountOfParcel(number),
  "large-chunk": async ({ id }) => (await import("./large.ts")).chunkOfParcel(id),
  "import-case": async (files) => (await import("./importCase.ts")).importCase(files),
  "upload-case": async (_, watch) => (await import("./importCase.ts")).uploadCase(watch),
  "demo-layers": () => noretLayers(),
};

/** Fetched when something is first cut. */
const cutting = () => import("../../../shared/geo/cut/index.ts");
