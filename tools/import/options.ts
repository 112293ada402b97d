import { parseArgs } from "node:util";
import type { Edge } from "../../shared/model/index.ts";

const edges = ["north", "east", "south", "west"] as const;
const isEdge = (text: string): text is Edge => (edges as readonly string[]).includes(text);

export const usage = `npm run import:case -- --parcels FILE --municipality NAME --title TEXT --out FILE.sag.json [more]

  --parcels FILE        parcels: GeoJSON, GeoPackage, FlatGeobuf, zipped Shapefile, GML (the Matrikelkort too) or KML, in any of the Danish
                        coordinate systems of docs/import.md; so are the next four
  --buildings FILE      buildings with BBR attributes
  --roads FILE          middle lines of roads; cut at the parcels' borders (docs/import.md)
  --fields FILE         fields with the name of their crop; cut likewise
  --assets FILE         other assets: title, depth from which they are lost, kroner, source
  --facts FILE          facts of parcels by ejerlavkode and matrikelnr: Excel (.xlsx) or CSV; columns are guessed by their names
  --facts-as-of DATE    the day that its property values are of
  --decimal-mark MARK   , or . where its numbers read either way
  --layer NAME=LAYER    which layer of a file with several, as in parcels=Jordstykke or facts=Sheet2; may be repeated
  --unused FILE.csv     writes the rows that were not used, each with why
  --terrain FILE        terrain in m DVR90: points (CSV: easting, northing, level), GeoTIFF or ASCII grid in EPSG:25832
  --sea EDGES           the sea lies beyond these edges of the terrain (north,east,south,west): levels are then run in over the
                        terrain, which is put beside the case. A sea that is drawn stands in the project: water.sea
  --hazards "TEXT"      source, return period, year, level and where it stands: "sea 100 2025 1.589 DMI Klimaatlas"; may be repeated
  --source TEXT         where the data come from; shown wherever the case is (else: the names of the files)
  --law-as-of DATE      the day the law is asked about (else: the project's, else today)
  --project FILE        JSON with other fields of the case: measures, keys, decisions, financing, rules, area …
  --cell METRES         side of a terrain cell (else: the finest that keeps the grid small)
  --longest-side METRES triangles between terrain points with a longer side say nothing (else 100)
`;

export interface Options {
  parcels: string;
  buildings: string | undefined;
  roads: string | undefined;
  fields: string | undefined;
  assets: string | undefined;
  terrain: string | undefined;
  facts: string | undefined;
  factsAsOf: string | undefined;
  decimalMark: "," | "." | undefined;
  /** The layer to read, by the name of the option whose file has several. */
  layers: Record<string, string>;
  /** Where to write the rows that were not used. */
  unused: string | undefined;
  project: string | undefined;
  municipality: string;
  title: string;
  source: string | undefined;
  lawAsOf: string | undefined;
  hazards: string[];
  cellM: number | undefined;
  longestSideM: number | undefined;
  /** Edges of the terrain; absent: none is named. */
  seaEdges: Edge[] | undefined;
  out: string;
}

/** The options as typed, or what is wrong with them. */
export function readOptions(args: string[]): Options | { wrong: string } {
  const text = { type: "string" } as const;
  try {
    const { values } = parseArgs({
      args,
      options: {
        ...{
          parcels: text,
          buildings: text,
          roads: text,
          fields: text,
          assets: text,
          terrain: text,
          project: text,
          municipality: text,
          title: text,
          source: text,
          unused: text,
          facts: text,
        },
        ...{ "facts-as-of": text, "decimal-mark": text },
        ...{ "law-as-of": text, cell: text, "longest-side": text, sea: text, out: text },
        hazards: { type: "string", multiple: true },
        layer: { type: "string", multiple: true },
      },
    });
    const { parcels, municipality, title, out } = values;
    if (parcels === undefined || municipality === undefined || title === undefined || out === undefined)
      return { wrong: "--parcels, --municipality, --title and --out are needed." };
    const layers = (values.layer ?? []).map((one) => /^(parcels|buildings|roads|fields|assets|facts)=(.+)$/.exec(one));
    if (layers.includes(null))
      return {
        wrong:
          "--layer names a file and its layer, as in parcels=Jordstykke (or buildings, roads, fields, assets, facts).",
      };
    const mark = values["decimal-mark"];
    if (mark !== undefined && mark !== "," && mark !== ".") return { wrong: "--decimal-mark is , or ." };
    const asOf = values["facts-as-of"];
    if (asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(asOf))
      return { wrong: "--facts-as-of is a date such as 2024-10-01." };
    const cellM = values.cell === undefined ? undefined : Number(values.cell);
    const longestSideM = values["longest-side"] === undefined ? undefined : Number(values["longest-side"]);
    if ([cellM, longestSideM].some((metres) => metres !== undefined && !(metres > 0)))
      return { wrong: "--cell and --longest-side are metres above zero." };
    const seaEdges = values.sea?.split(",").map((edge) => edge.trim());
    if (seaEdges !== undefined && !seaEdges.every(isEdge))
      return { wrong: `--sea names edges among ${edges.join(", ")}, with commas between.` };
    if (seaEdges !== undefined && values.terrain === undefined) return { wrong: "--sea needs --terrain." };
    return {
      ...{ roads: values.roads, fields: values.fields, assets: values.assets },
      ...{ parcels, buildings: values.buildings, terrain: values.terrain, project: values.project },
      ...{ municipality, title, source: values.source, lawAsOf: values["law-as-of"], hazards: values.hazards ?? [] },
      ...{ facts: values.facts, factsAsOf: values["facts-as-of"], decimalMark: mark },
      ...{ cellM, longestSideM, seaEdges, out, unused: values.unused },
      layers: Object.fromEntries(layers.map((one) => [one![1]!, one![2]!])),
    };
  } catch (problem) {
    return { wrong: problem instanceof Error ? problem.message : String(problem) };
  }
}
