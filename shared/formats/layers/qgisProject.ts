import { utm32Wkt } from "../utm32Wkt.ts";
import { attributeText as xmlText } from "../xlsx/xmlText.ts";
import type { Box, LayerStyle, MapLayer, ShapeKind, TextStyle } from "./mapLayer.ts";

/** What is written is what QGIS 3.16 and every later one reads; older ones say that the file is newer. */
const version = "3.16.0";
const geometryNames: Record<ShapeKind, string> = { area: "Polygon", line: "Line", point: "Point" };
const symbolTypes: Record<ShapeKind, string> = { area: "fill", line: "line", point: "marker" };

/** By its WKT: of a code alone QGIS makes no CRS, and by its PROJ string it takes another that measures the same (Italy's). */
const utm32 = `<spatialrefsys><wkt>${xmlText(utm32Wkt)}</wkt><srid>25832</srid><authid>EPSG:25832</authid><description>ETRS89 / UTM zone 32N</description><projectionacronym>utm</projectionacronym><ellipsoidacronym>EPSG:7019</ellipsoidacronym><geographicflag>false</geographicflag></spatialrefsys>`;

/** The style of a layer as QGIS keeps it beside a file (`.qml`): the same classes and colours as the page's legend, and what its columns are called. */
export function qgisStyle({ kind, style, columns }: Pick<MapLayer, "kind" | "style" | "columns">): string {
  return `<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n<qgis version="${version}" styleCategories="Symbology|Fields">\n${renderer(kind, style)}\n<aliases>${aliasesOf(columns)}</aliases>\n</qgis>\n`;
}

/**
 * A QGIS project that shows layers of one GeoPackage beside it, the first on top, in EPSG:25832 with their styles. Paths are relative: the
 * folder may lie anywhere. `opensAt`: what is to be seen first, metres; null: left to QGIS.
 */
export function qgisProject(
  title: string,
  geoPackage: string,
  layers: readonly MapLayer[],
  opensAt: Box | null,
): string {
  const tree = layers.map(
    (layer) =>
      `<layer-tree-layer id="${idOf(layer)}" name="${xmlText(layer.title)}" checked="${layer.isOff === true ? "Qt::Unchecked" : "Qt::Checked"}" expanded="1" providerKey="ogr" source="${sourceOf(geoPackage, layer)}"><customproperties/></layer-tree-layer>`,
  );
  const mapLayers = layers.map(
    (layer) =>
      `<maplayer type="vector" geometry="${geometryNames[layer.kind]}" hasScaleBasedVisibilityFlag="0" readOnly="0"><id>${idOf(layer)}</id><datasource>${sourceOf(geoPackage, layer)}</datasource><layername>${xmlText(layer.title)}</layername><srs>${utm32}</srs><provider encoding="UTF-8">ogr</provider>${renderer(layer.kind, layer.style)}<aliases>${aliasesOf(layer.columns)}</aliases></maplayer>`,
  );
  return [
    "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>",
    `<qgis projectname="${xmlText(title)}" version="${version}">`,
    `<title>${xmlText(title)}</title>`,
    `<projectCrs>${utm32}</projectCrs>`,
    `<layer-tree-group><customproperties/>${tree.join("")}</layer-tree-group>`,
    opensAt === null ? "" : viewOf(opensAt),
    `<projectlayers>${mapLayers.join("\n")}</projectlayers>`,
    `<layerorder>${layers.map((layer) => `<layer id="${idOf(layer)}"/>`).join("")}</layerorder>`,
    '<properties><Paths><Absolute type="bool">false</Absolute></Paths><SpatialRefSys><ProjectionsEnabled type="int">1</ProjectionsEnabled></SpatialRefSys></properties>',
    "</qgis>\n",
  ].join("\n");
}

/** QGIS takes no id of ten signs or fewer, and gives the layer another: its place in the list is then lost. */
const idOf = ({ name }: MapLayer): string => `vandret_layer_${name}`;

const sourceOf = (geoPackage: string, { name, table = name }: MapLayer): string =>
  `./${xmlText(geoPackage)}|layername=${table}`;

const aliasesOf = (columns: MapLayer["columns"]): string =>
  columns.map(({ id, title }) => `<alias field="${xmlText(id)}" name="${xmlText(title)}"/>`).join("");

/** What the map shows when it is opened: the box and a little round it. */
function viewOf([west, south, east, north]: Box): string {
  const margin = Math.max(east - west, north - south, 100) / 20;
  return `<mapcanvas name="theMapCanvas"><units>meters</units><extent><xmin>${west - margin}</xmin><ymin>${south - margin}</ymin><xmax>${east + margin}</xmax><ymax>${north + margin}</ymax></extent><rotation>0</rotation><destinationsrs>${utm32}</destinationsrs></mapcanvas>`;
}

function renderer(kind: ShapeKind, style: LayerStyle): string {
  if (style.is === "one")
    return `<renderer-v2 type="singleSymbol" symbollevels="0" enableorderby="0" forceraster="0"><symbols>${symbol("0", kind, style)}</symbols></renderer-v2>`;
  if (style.is === "texts") return byText(kind, style);
  const { column, classes, outline, unknown } = style;
  const ranges = [...(unknown === undefined ? [] : [{ ...unknown, from: below, to: below }]), ...classes].map(
    ({ from, to, title }, i) =>
      `<range lower="${from.toFixed(15)}" upper="${to.toFixed(15)}" symbol="${i}" label="${xmlText(title)}" render="true"/>`,
  );
  const symbols = [
    ...(unknown === undefined ? [] : [{ colour: unknown.colour, outline, pattern: "f_diagonal" }]),
    ...classes.map(({ colour }) => ({ colour, outline })),
  ].map((one, i) => symbol(String(i), kind, one));
  const of = unknown === undefined ? column : `coalesce("${column}", ${below})`;
  return `<renderer-v2 type="graduatedSymbol" attr="${xmlText(of)}" graduatedMethod="GraduatedColor" symbollevels="0" enableorderby="0" forceraster="0"><ranges>${ranges.join("")}</ranges><symbols>${symbols.join("")}</symbols></renderer-v2>`;
}

function byText(kind: ShapeKind, { column, fill, looks }: TextStyle): string {
  const categories = looks.map(
    ({ text }, i) => `<category value="${xmlText(text)}" symbol="${i}" label="${xmlText(text)}" render="true"/>`,
  );
  const symbols = looks.map(({ colour, dashes }, i) =>
    symbol(String(i), kind, { ...{ colour, outline: colour, fill }, stroke: dashes === undefined ? "solid" : "dash" }),
  );
  return `<renderer-v2 type="categorizedSymbol" attr="${xmlText(column)}" symbollevels="0" enableorderby="0" forceraster="0"><categories>${categories.join("")}</categories><symbols>${symbols.join("")}</symbols></renderer-v2>`;
}

/** What is not known is drawn as this, which no amount is: QGIS draws nothing where a value is missing. */
const below = -1;

/** `#rrggbb` → `r,g,b,a`. */
const qgisColour = (colour: string, alpha = 1): string =>
  [...[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)), Math.round(alpha * 255)].join(",");

interface SymbolLook {
  colour: string;
  outline: string;
  /** Of areas; absent: 1. */
  fill?: number;
  /** As QGIS calls it; absent: solid. */
  pattern?: string;
  /** Of lines and edges, as QGIS calls it; absent: solid. */
  stroke?: "solid" | "dash";
}

function symbol(
  name: string,
  kind: ShapeKind,
  { colour, outline, fill = 1, pattern = "solid", stroke = "solid" }: SymbolLook,
): string {
  const properties: Record<ShapeKind, Record<string, string>> = {
    area: {
      ...{ color: qgisColour(colour, fill), style: fill === 0 ? "no" : pattern },
      ...{ outline_color: qgisColour(outline), outline_style: stroke },
      ...{ outline_width: fill < 1 ? "0.66" : "0.26", outline_width_unit: "MM" },
    },
    line: { line_color: qgisColour(colour), line_style: stroke, line_width: "0.9", line_width_unit: "MM" },
    point: {
      name: "circle",
      color: qgisColour(colour),
      outline_color: qgisColour(outline),
      size: "3",
      size_unit: "MM",
    },
  };
  const layerClass = { area: "SimpleFill", line: "SimpleLine", point: "SimpleMarker" }[kind];
  const props = Object.entries(properties[kind]).map(([k, v]) => `<prop k="${k}" v="${v}"/>`);
  return `<symbol name="${name}" type="${symbolTypes[kind]}" alpha="1" clip_to_extent="1" force_rhr="0"><layer class="${layerClass}" enabled="1" locked="0" pass="0">${props.join("")}</layer></symbol>`;
}
