import type { Geometry, Position, Ring } from "../../model/index.ts";
import { kronerDigits, type TableCell, type TableColumn } from "../documentTable.ts";
import { attributeText as xmlText } from "../xlsx/xmlText.ts";
import { isArea, isPoint, type MapLayer, type OneStyle, polygonsIn, twiceArea } from "./mapLayer.ts";

/** Nine decimals of a degree: a tenth of a millimetre, so that a file read again is the same to the millimetre. */
const decimals = 9;

/** Layers as KML (OGC 07-147r2), a folder each: longitude and latitude, as the format has it. `toLonLat`: that of `shared/geo`. */
export function kmlText(
  title: string,
  layers: readonly MapLayer[],
  toLonLat: (position: Position) => Position,
): string {
  const folders = layers.map((layer) => {
    const { columns, rows, shapes } = layer;
    const places = rows.map((row, i) => placemark(layer, row, shapes[i] ?? null, columns, toLonLat));
    return `<Folder><name>${xmlText(layer.title)}</name>\n${stylesOf(layer)}\n${places.join("\n")}\n</Folder>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>${xmlText(title)}</name>\n${folders.join("\n")}\n</Document></kml>\n`;
}

function placemark(
  { name, style }: MapLayer,
  row: readonly TableCell[],
  shape: Geometry | null,
  columns: readonly TableColumn[],
  toLonLat: (position: Position) => Position,
): string {
  const data = columns.flatMap((column, i) => {
    const value = valueText(row[i] ?? null, column);
    return value === null
      ? []
      : [
          `<Data name="${xmlText(column.id)}"><displayName>${xmlText(column.title)}</displayName><value>${xmlText(value)}</value></Data>`,
        ];
  });
  const drawn = shape === null ? "" : geometryText(shape, toLonLat);
  const at = style.is === "one" ? 0 : lookAt(row, columns, style);
  const url = at === -1 ? "" : `<styleUrl>#${name}-${at}</styleUrl>`;
  return `<Placemark><name>${xmlText(valueText(row[0] ?? null, columns[0]!) ?? "")}</name>${url}<ExtendedData>${data.join("")}</ExtendedData>${drawn}</Placemark>`;
}

function lookAt(
  row: readonly TableCell[],
  columns: readonly TableColumn[],
  style: Exclude<MapLayer["style"], OneStyle>,
): number {
  const value = row[columns.findIndex(({ id }) => id === style.column)];
  if (style.is === "texts") return style.looks.findIndex(({ text }) => text === value);
  return typeof value === "number" ? style.classes.findIndex(({ from, to }) => value >= from && value <= to) : -1;
}

/** `#rrggbb` → `aabbggrr`, as KML has it. */
const kmlColour = (colour: string, alpha: string): string =>
  `${alpha}${colour.slice(5, 7)}${colour.slice(3, 5)}${colour.slice(1, 3)}`;

/** A part of one as two hexadecimal digits. */
const hexOf = (part: number): string =>
  Math.round(part * 255)
    .toString(16)
    .padStart(2, "0");

function stylesOf({ name, style }: MapLayer): string {
  const alpha = style.is === "classes" ? "cc" : hexOf(0.8 * style.fill);
  return looksOf(style)
    .map(
      ({ colour, outline }, i) =>
        `<Style id="${name}-${i}"><LineStyle><color>${kmlColour(outline, "ff")}</color><width>1.5</width></LineStyle><PolyStyle><color>${kmlColour(colour, alpha)}</color></PolyStyle></Style>`,
    )
    .join("");
}

function looksOf(style: MapLayer["style"]): readonly { colour: string; outline: string }[] {
  if (style.is === "one") return [style];
  return style.is === "classes"
    ? style.classes.map(({ colour }) => ({ colour, outline: style.outline }))
    : style.looks.map(({ colour }) => ({ colour, outline: colour }));
}

function valueText(cell: TableCell, { kind }: TableColumn): string | null {
  if (cell === null || cell === "") return null;
  return kind === "kroner" && typeof cell === "number" ? kronerDigits(cell) : String(cell);
}

function geometryText(shape: Geometry, toLonLat: (position: Position) => Position): string {
  const list = (positions: readonly Position[]): string =>
    `<coordinates>${positions
      .map((position) =>
        toLonLat(position)
          .map((degrees) => degrees.toFixed(decimals))
          .join(","),
      )
      .join(" ")}</coordinates>`;
  if (isPoint(shape)) return `<Point>${list([shape.coordinates])}</Point>`;
  if (!isArea(shape)) return `<LineString>${list(shape.coordinates)}</LineString>`;
  const polygons = polygonsIn(shape).map((rings) => {
    const boundaries = rings.map((ring, i) => {
      const boundary = i === 0 ? "outerBoundaryIs" : "innerBoundaryIs";
      return `<${boundary}><LinearRing>${list(turned(ring, i === 0))}</LinearRing></${boundary}>`;
    });
    return `<Polygon>${boundaries.join("")}</Polygon>`;
  });
  return polygons.length === 1 ? polygons[0]! : `<MultiGeometry>${polygons.join("")}</MultiGeometry>`;
}

/** Outer rings run anticlockwise. */
const turned = (ring: Ring, isOuter: boolean): Ring => (twiceArea(ring) > 0 === isOuter ? ring : [...ring].reverse());
