import { geoPackageBytes, type Sqlite } from "../formats/index.ts";
import type { MapLayer } from "../formats/layers/mapLayer.ts";
import type { Calculation, CaseFile } from "../model/index.ts";
import type { Language } from "../texts/index.ts";
import { rollDocument } from "../texts/rollDocument.ts";
import { rollAreas } from "./rollAreas.ts";
import { columnNotes, rollMethod } from "./rollMethod.ts";
import { rollTable } from "./rollTable.ts";

/**
 * The roll as a GeoPackage in the case's own EPSG:25832: a layer `roll`, and its sums, method and columns as tables beside it; `beside`: the
 * case's other layers, in the same file.
 */
export function rollGeoPackage(
  calculation: Calculation,
  theCase: CaseFile,
  lang: Language,
  sqlite: Sqlite,
  beside: readonly MapLayer[] = [],
): Uint8Array {
  const words = rollDocument[lang];
  const table = rollTable(calculation, theCase, lang);
  const layer = {
    ...{ name: "roll", title: words.roll, table, areas: rollAreas(table.parcels, theCase) },
    description: `${theCase.title}. ${words.caseHash}: ${calculation.caseHash}`,
    notes: [
      { name: "method", title: words.method, lines: rollMethod(calculation, theCase, lang) },
      { name: "columns", title: words.columns, lines: columnNotes(table.columns) },
    ],
  };
  return geoPackageBytes(sqlite, layer, beside);
}
