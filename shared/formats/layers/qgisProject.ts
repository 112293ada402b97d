import { attributeText as xmlText } from "../xlsx/xmlText.ts";
import type { LayerStyle, MapLayer, ShapeKind } from "./mapLayer.ts";

/** What is written is what QGIS 3.16 and every later one reads; older ones say that the file is newer. */
const version = "3.16.0";
const geometryNames: Record<ShapeKind, string> = { area: "Polygon", line: "Line", point: "Point" };
const symbolTypes: Record<ShapeKind, string> = { area: "fill", line: "line", point: "marker" };

const utm32 =
  "<spatialrefsys><proj4>+proj=utm +zone=32 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs</proj4><srid>25832</srid><authid>EPSG:25832</authid><description>ETRS89 / UTM zone 32N</description><projectionacronym>utm</projectionacronym><ellipsoidacronym>EPSG:7019</ellipsoidacronym><geographicflag>false</geographicflag></spatialrefsys>";

/** The style of a layer as QGIS keeps it beside a file (`.qml`): the same classes and colours as the page's legend. */
export function qgisStyle({ kind, style }: Pick<MapLayer, "kind" | "style">): string {
  return `<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n<qgis version="${version}" styleCategories="Symbology">\n${renderer(kind, style)}\n</qgis>\n`;
}

/**
 * A QGIS project that shows layers of one GeoPackage beside it, the first on top, in EPSG:25832 with their styles. Paths are relative: the
 * folder may lie anywhere.
 */
export function qgisProject(title: string, geoPackage: string, layers: readonly MapLayer[]): string {
  const tree = layers.map(
    (layer) =>
      `<layer-tree-layer id="${layer.name}" name="${xmlText(layer.title)}" checked="Qt::Checked" expanded="1" providerKey="ogr" source="${sourceOf(geoPackage, layer)}"><customproperties/></layer-tree-layer>`,
  );
  const mapLayers = layers.map(
    (layer) =>
      `<maplayer type="vector" geometry="${geometryNames[layer.kind]}" hasScaleBasedVisibilityFlag="0" readOnly="0"><id>${layer.name}</id><datasource>${sourceOf(geoPackage, layer)}</datasource><layername>${xmlText(layer.title)}</layername><srs>${utm32}</srs><provider encoding="UTF-8">ogr</provider>${renderer(layer.kind, layer.style)}<aliases>${aliasesOf(layer)}</aliases></maplayer>`,
  );
  return [
    "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>",
    `<qgis projectname="${xmlText(title)}" version="${version}">`,
    `<title>${xmlText(title)}</title>`,
    `<projectCrs>${utm32}</projectCrs>`,
    `<layer-tree-group><customproperties/>${tree.join("")}</layer-tree-group>`,
    `<projectlayers>${mapLayers.join("\n")}</projectlayers>`,
    `<layerorder>${layers.map(({ name }) => `<layer id="${name}"/>`).join("")}</layerorder>`,
    '<properties><Paths><Absolute type="bool">false</Absolute></Paths><SpatialRefSys><ProjectionsEnabled type="int">1</ProjectionsEnabled></SpatialRefSys></properties>',
    "</qgis>\n",
  ].join("\n");
}

const sourceOf = (geoPackage: string, { name, table = name }: MapLayer): string =>
  `./${xmlText(geoPackage)}|layername=${table}`;

const aliasesOf = ({ columns }: MapLayer): string =>
  columns
    .map(({ id, title }, i) => `<alias field="${xmlText(id)}" index="${i + 1}" name="${xmlText(title)}"/>`)
    .join("");

function renderer(kind: ShapeKind, style: LayerStyle): string {
  if (style.is === "one")
    return `<renderer-v2 type="singleSymbol" symbollevels="0" enableorderby="0" forceraster="0"><symbols>${symbol("0", kind, style.colour, style.outline)}</symbols></renderer-v2>`;
  const ranges = style.classes.map(
    ({ from, to, title }, i) =>
      `<range lower="${from.toFixed(15)}" upper="${to.toFixed(15)}" symbol="${i}" label="${xmlText(title)}" render="true"/>`,
  );
  const symbols = style.classes.map(({ colour }, i) => symbol(String(i), kind, colour, style.outline));
  return `<renderer-v2 type="graduatedSymbol" attr="${xmlText(style.column)}" graduatedMethod="GraduatedColor" symbollevels="0" enableorderby="0" forceraster="0"><ranges>${ranges.join("")}</ranges><symbols>${symbols.join("")}</symbols></renderer-v2>`;
}

/** `#rrggbb` → `r,g,b,255`. */
const qgisColour = (colour: string): string =>
  `${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(",")},255`;

function symbol(name: string, kind: ShapeKind, colour: string, outline: string): string {
  const properties: Record<ShapeKind, Record<string, string>> = {
    area: {
      ...{ color: qgisColour(colour), style: "solid", outline_color: qgisColour(outline), outline_style: "solid" },
      ...{ outline_width: "0.26", outline_width_unit: "MM" },
    },
    line: { line_color: qgisColour(colour), line_style: "solid", line_width: "0.9", line_width_unit: "MM" },
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
