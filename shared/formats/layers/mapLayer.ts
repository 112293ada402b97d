import type { Areal, Geometry, LineString, Point, Position, Ring } from "../../model/index.ts";
import type { TableCell, TableColumn } from "../documentTable.ts";

/** What the shapes of a layer are: one kind, since shapefiles and most programs hold one a layer. */
export type ShapeKind = "area" | "line" | "point";

/** A table with a shape for each of its rows, in EPSG:25832 and metres; null: none is known. */
export interface MapLayer {
  /** Of its file or table: small letters, digits and `_`. */
  name: string;
  title: string;
  /** The table that its rows lie in, where that is another's; absent: its own. */
  table?: string;
  kind: ShapeKind;
  columns: readonly TableColumn[];
  rows: readonly (readonly TableCell[])[];
  shapes: readonly (Geometry | null)[];
  style: LayerStyle;
  /** Listed, and drawn once it is turned on: it lies where another does. Absent: drawn. */
  isOff?: boolean;
}

/** How a layer is drawn: one colour, classes by a column of whole numbers, or by the texts of a column. Colours are `#rrggbb`. */
export type LayerStyle = OneStyle | ClassStyle | TextStyle;

export interface OneStyle {
  is: "one";
  colour: string;
  outline: string;
  /** How much of the ground under an area is hidden, 0 to 1; 0: its edge alone is drawn. */
  fill: number;
}

export interface ClassStyle {
  is: "classes";
  column: string;
  outline: string;
  /** Both ends belong to the class; a title for each, as a legend has it. */
  classes: readonly { from: number; to: number; colour: string; title: string }[];
  /** Of rows whose value is not known, hatched; absent: all are. */
  unknown?: { colour: string; title: string } | undefined;
}

export interface TextStyle {
  is: "texts";
  column: string;
  /** Of areas, as `OneStyle`'s. */
  fill: number;
  /** A row is drawn as the one whose text it has. `dashes`: how long a dash and a gap are, in widths of the line. */
  looks: readonly { text: string; colour: string; dashes?: readonly [number, number] | undefined }[];
}

export const kindOf = ({ type }: Geometry): ShapeKind =>
  type === "Point" ? "point" : type === "LineString" ? "line" : "area";

export const polygonsIn = ({ type, coordinates }: Areal): Ring[][] =>
  type === "Polygon" ? [coordinates] : coordinates;

export const positionsIn = (shape: Geometry): Position[] =>
  isPoint(shape) ? [shape.coordinates] : isArea(shape) ? polygonsIn(shape).flat(2) : shape.coordinates;

export type Box = [west: number, south: number, east: number, north: number];

/** The box round some positions, one at least. */
export function boxOf(positions: readonly Position[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

export const isArea = (shape: Geometry): shape is Areal => kindOf(shape) === "area";
export const isLine = (shape: Geometry): shape is LineString => shape.type === "LineString";
export const isPoint = (shape: Geometry): shape is Point => shape.type === "Point";

/** A cell as a number, amounts in kroner as kroner; null: not known, or nothing belongs there. */
export function numberIn(cell: TableCell, { kind }: TableColumn): number | null {
  if (typeof cell !== "number") return null;
  return kind === "kroner" ? cell / 100 : cell;
}

/** Whether a column holds whole numbers. */
export const isWhole = ({ kind, decimals }: TableColumn): boolean =>
  kind === "oere" || (kind === "number" && decimals === 0);

/** Twice the area a ring encloses, above zero where it runs anticlockwise; counted from its first corner. */
export function twiceArea(ring: Ring): number {
  const [x0, y0] = ring[0] ?? [0, 0];
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x, y] = ring[i - 1]!;
    const [nextX, nextY] = ring[i]!;
    twice += (x - x0) * (nextY - y0) - (nextX - x0) * (y - y0);
  }
  return twice;
}
