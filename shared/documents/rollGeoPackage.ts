import { geoPackageBytes, type Sqlite } from "../formats/index.ts";
import type { Calculation, CaseFile } from "../model/index.ts";
import type { Language } from "../texts/index.ts";
import { rollDocument } from "../texts/rollDocument.ts";
import { rollAreas } from "./rollAreas.ts";
import { columnNotes, rollMethod } from "./rollMethod.ts";
import { rollTable } from "./rollTable.ts";

/** The roll as a GeoPackage in the case's own EPSG:25832: a layer `roll`, and its sums, method and columns as tables beside it. */
export function rollGeoPackage(
  calculation: Calculation,
  theCase: CaseFile,
  lang: Language,
  sqlite: Sqlite,
): Uint8Array {
  const words = rollDocument[lang];
  const table = rollTable(calculation, theCase, lang);
  return geoPackageBytes(sqlite, {
    name: "roll",
    title: words.roll,
    description: `${theCase.title}. ${words.caseHash}: ${calculation.caseHash}`,
    table,
    areas: rollAreas(table.parcels, theCase),
    notes: [
      { name: "method", title: words.method, lines: rollMethod(calculation, theCase, lang) },
      { name: "columns", title: words.columns, lines: columnNotes(table.columns) },
    ],
  });
}
