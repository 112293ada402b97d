import { fileNameOf } from "../../shared/documents/fileName.ts";
import {
  mapFlatGeobufs,
  mapKml,
  mapShapefiles,
  qgisFolder,
  rollGeoJson,
  rollGeoPackage,
  rollXlsx,
} from "../../shared/documents/index.ts";
import { mapPdf } from "../../shared/documents/mapPdf.ts";
import { rollPdfs } from "../../shared/documents/rollPdf.ts";
import type { PdfFonts } from "../../shared/formats/pdf/index.ts";
import type { Calculation, CaseFile, IsoDate } from "../../shared/model/index.ts";
import { payersCsv } from "../../shared/payersCsv.ts";
import { rollCsv } from "../../shared/rollCsv.ts";
import type { Language } from "../../shared/texts/index.ts";
import { sqlite } from "../adapters/sqlite.ts";
import type { AnswerFile } from "../http/index.ts";

/** The roll in each form, the payers before it, and the case's layers for other programs. */
export type RollFormat =
  | "csv"
  | "payers-csv"
  | "xlsx"
  | "geojson"
  | "gpkg"
  | "pdf"
  | "shp"
  | "fgb"
  | "kml"
  | "qgis"
  | "map-pdf";

/** What a file of a roll takes beside the roll. */
export interface RollFileOptions {
  lang: Language;
  fonts: () => Promise<PdfFonts>;
  madeOn: IsoDate;
}

const utf8 = new TextEncoder();

/** How a file is called after the case, where that is not by the roll and its format. */
const endings: Partial<Record<RollFormat, string>> = {
  "payers-csv": "payers.csv",
  shp: "map.shp.zip",
  fgb: "map.fgb.zip",
  kml: "map.kml",
  qgis: "qgis.zip",
  "map-pdf": "map.pdf",
};

/** The roll of a computed case as one file, named after the case. */
export async function rollFile(
  format: RollFormat,
  { theCase, calculation }: { theCase: CaseFile; calculation: Calculation },
  { lang, fonts, madeOn }: RollFileOptions,
): Promise<AnswerFile> {
  const make: Record<RollFormat, () => Uint8Array | Promise<Uint8Array>> = {
    csv: () => utf8.encode(rollCsv(calculation, theCase, lang)),
    "payers-csv": () => utf8.encode(payersCsv(calculation, theCase, lang)),
    xlsx: () => rollXlsx(calculation, theCase, lang),
    geojson: () => utf8.encode(rollGeoJson(calculation, theCase, lang)),
    shp: () => mapShapefiles(calculation, theCase, lang),
    fgb: () => mapFlatGeobufs(calculation, theCase, lang),
    kml: () => utf8.encode(mapKml(calculation, theCase, lang)),
    qgis: async () => qgisFolder(calculation, theCase, lang, await sqlite()),
    "map-pdf": async () => mapPdf(calculation, theCase, { lang, fonts: await fonts(), madeOn }),
    gpkg: async () => rollGeoPackage(calculation, theCase, lang, await sqlite()),
    pdf: async () => {
      // One call answers one file; a stored case has no more parcels than one file takes.
      const options = { lang, fonts: await fonts(), madeOn, mostRows: Number.MAX_SAFE_INTEGER };
      for await (const { bytes } of rollPdfs(calculation, theCase, options)) return bytes;
      throw new Error("a roll on paper has at least one file");
    },
  };
  const bytes = await make[format]();
  const ending = endings[format] ?? `roll.${format}`;
  return { name: `${fileNameOf(theCase.title)}.${ending}`, bytes };
}
