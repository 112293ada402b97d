import { csvText, type Sqlite, type ZipFile, zipBytes } from "../formats/index.ts";
import { flatGeobufBytes } from "../formats/layers/flatGeobufBytes.ts";
import { kmlText } from "../formats/layers/kmlText.ts";
import { type Box, boxOf, type MapLayer, positionsIn } from "../formats/layers/mapLayer.ts";
import { qgisProject, qgisStyle } from "../formats/layers/qgisProject.ts";
import { shapefileLayer } from "../formats/layers/shapefileBytes.ts";
import { toLonLat } from "../geo/index.ts";
import type { Calculation, CaseFile } from "../model/index.ts";
import type { Language } from "../texts/index.ts";
import { mapFileTexts } from "../texts/mapFiles.ts";
import { mapLayers, riskLayer } from "./mapLayers.ts";
import { rollGeoPackage } from "./rollGeoPackage.ts";

const csvStyles = { da: { separator: ";", decimalMark: "," }, en: { separator: ",", decimalMark: "." } } as const;

/**
 * The case's layers as shapefiles in one zip, each with its style for QGIS. A list tells what each column is called in full, since
 * shapefiles take ten signs, and how many texts were cut to what a field takes.
 */
export function mapShapefiles(calculation: Calculation, theCase: CaseFile, lang: Language): Uint8Array {
  const words = mapFileTexts[lang];
  const files: ZipFile[] = [];
  const names: (string | null)[][] = [[words.columns.file, words.columns.name, words.columns.says]];
  let cut = 0;
  for (const layer of mapLayers(calculation, theCase, lang)) {
    const made = shapefileLayer(layer);
    const { style } = layer;
    const short = (id: string): string => made.names[layer.columns.findIndex((one) => one.id === id)]!;
    const shown = style.is !== "one" ? { ...style, column: short(style.column) } : style;
    const columns = layer.columns.map((one, i) => ({ ...one, id: made.names[i]! }));
    files.push(...made.files, { path: `${layer.name}.qml`, content: qgisStyle({ ...layer, columns, style: shown }) });
    names.push(...layer.columns.map(({ title }, i) => [`${layer.name}.shp`, made.names[i]!, title]));
    cut += made.cut;
  }
  if (cut > 0) names.push([null, null, words.cut(cut)]);
  return zipBytes([...files, { path: words.columnsFile, content: csvText(names, csvStyles[lang]) }]);
}

/** The case's layers as FlatGeobuf files in one zip, each with its style for QGIS. */
export function mapFlatGeobufs(calculation: Calculation, theCase: CaseFile, lang: Language): Uint8Array {
  return zipBytes(
    mapLayers(calculation, theCase, lang).flatMap((layer) => [
      { path: `${layer.name}.fgb`, content: flatGeobufBytes(layer) },
      { path: `${layer.name}.qml`, content: qgisStyle(layer) },
    ]),
  );
}

/** The case's layers as one KML, a folder each, in longitude and latitude. */
export const mapKml = (calculation: Calculation, theCase: CaseFile, lang: Language): string =>
  kmlText(theCase.title, mapLayers(calculation, theCase, lang), toLonLat);

/** A QGIS project with all layers in a GeoPackage beside it, and each layer's style by itself, in one zip. */
export function qgisFolder(calculation: Calculation, theCase: CaseFile, lang: Language, sqlite: Sqlite): Uint8Array {
  const layers = mapLayers(calculation, theCase, lang);
  const risk = riskLayer(calculation, theCase, lang);
  const beside = layers.filter(({ name }) => name !== "roll");
  const shown = risk === null ? layers : [...layers, risk];
  return zipBytes([
    { path: "sag.qgs", content: qgisProject(theCase.title, "sag.gpkg", shown, boxOfCase(layers)) },
    { path: "sag.gpkg", content: rollGeoPackage(calculation, theCase, lang, sqlite, beside) },
    ...shown.map((layer) => ({ path: `${layer.name}.qml`, content: qgisStyle(layer) })),
  ]);
}

/** The case alone: the layers that answer facts may cover a whole municipality. */
function boxOfCase(layers: readonly MapLayer[]): Box | null {
  const own = layers.filter(({ name }) => !name.startsWith("facts_"));
  const corners = own.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape === null ? [] : positionsIn(shape))));
  return corners.length === 0 ? null : boxOf(corners);
}
