import { featureCollectionText, type LonLatPolygon } from "../formats/index.ts";
import { toLonLat } from "../geo/index.ts";
import type { Calculation, CaseFile } from "../model/index.ts";
import type { Language } from "../texts/index.ts";
import { rollDocument } from "../texts/rollDocument.ts";
import { polygonsOf, rollAreas } from "./rollAreas.ts";
import { columnNotes, rollMethod } from "./rollMethod.ts";
import { rollTable } from "./rollTable.ts";

/**
 * The roll as GeoJSON (RFC 7946), a feature a row. The format is longitude and latitude by its own rule, so the case's EPSG:25832 is
 * converted and rounded, and the file says so: what money depends on is in the GeoPackage. Sums, method and the columns' names to people
 * stand beside the features.
 */
export function rollGeoJson(calculation: Calculation, theCase: CaseFile, lang: Language): string {
  const words = rollDocument[lang];
  const table = rollTable(calculation, theCase, lang);
  const beside = {
    name: `${words.roll}: ${theCase.title}`,
    note: words.placesSay,
    columns: Object.fromEntries(columnNotes(table.columns).map(({ title, text }) => [title, text])),
    sums: [...table.subtotals, table.total].map((row) =>
      Object.fromEntries(
        table.columns.flatMap(({ id, kind }, i) => {
          const cell = row[i]!;
          if (cell === "") return [];
          return [[id, kind === "kroner" && typeof cell === "number" ? cell / 100 : cell]];
        }),
      ),
    ),
    method: rollMethod(calculation, theCase, lang),
  };
  return featureCollectionText({ table, areas: places(rollAreas(table.parcels, theCase)), beside });
}

function* places(areas: ReturnType<typeof rollAreas>): Generator<LonLatPolygon[] | null> {
  for (const area of areas)
    yield area === null ? null : polygonsOf(area).map((rings) => rings.map((ring) => ring.map(toLonLat)));
}
