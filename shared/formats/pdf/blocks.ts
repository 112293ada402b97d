/** What stands on the pages of a PDF, as plain data: a document is a list of blocks, in the order in which it is read. */

/** A number that is not known is hatched grey, as on the pages. */
export type CellText = string | { text: string; bold?: boolean; unknown?: boolean };

export interface Heading {
  is: "heading";
  level: 1 | 2 | 3;
  text: string;
}

export interface Paragraph {
  is: "paragraph";
  text: string;
  /** `large`: the one number that matters. Default `normal`. */
  size?: "small" | "normal" | "large";
  bold?: boolean;
  /** Grey, for what is said beside the matter. */
  soft?: boolean;
}

/** Sentences under each other, each with a dash. */
export interface List {
  is: "list";
  items: readonly string[];
}

/** A label and its value on each line. */
export interface Pairs {
  is: "pairs";
  rows: readonly { label: string; value: CellText }[];
  /** Part of the width that the labels take, 0-1. Default 0.55. */
  labelPart?: number;
}

export interface Column {
  title: string;
  /** Its part of the width, against the other columns. Default 1. */
  width?: number;
  /** Numbers stand to the right. Default left. */
  align?: "left" | "right";
}

/** The first row is repeated on each page that the table goes on to. The first cell of a row names the row. */
export interface Table {
  is: "table";
  caption?: string;
  columns: readonly Column[];
  /** As many cells a row as there are columns; read once, so that a generator will do. */
  rows: Iterable<readonly CellText[]>;
  /** Ruled off under the rows. */
  totals?: readonly (readonly CellText[])[];
  /** Default `normal`. */
  size?: "small" | "normal";
}

/** A thin line over the whole width. */
export interface Rule {
  is: "rule";
}

/** Empty height, in points (1/72 inch). */
export interface Space {
  is: "space";
  points: number;
}

/** Two columns beside each other, read left first. Its tables hold arrays, for they are measured before they are drawn. */
export interface Beside {
  is: "beside";
  left: readonly Block[];
  right: readonly Block[];
  /** Part of the width of the left one, 0-1. Default 0.5. */
  leftPart?: number;
}

/** What a map draws with one look. */
export interface MapShape {
  /** A path as in SVG, metres from the north-western corner, y down. */
  path: string;
  /** Absent: only its outline. */
  fill?: string;
  stroke: string;
  /** Metres on the ground. */
  strokeM: number;
}

/** A map, north up, as large as its place: with a scale bar, an arrow to the north, and what its colours mean. */
export interface MapBlock {
  is: "map";
  /** West, north, width and height of the view, metres. */
  viewBox: readonly [number, number, number, number];
  shapes: readonly MapShape[];
  /** What it shows, for those who cannot see it. */
  says: string;
  /** How long the bar is, and what stands at it. */
  bar: { metres: number; text: string };
  /** Letter at the arrow. */
  north: string;
  legend: readonly { fill: string; says: string }[];
  /** Default `under`. */
  legendAt?: "under" | "beside";
  /** In points at scale 1, a legend under it not included. */
  height: number;
}

export type Block = Heading | Paragraph | List | Pairs | Table | Rule | Space | Beside | MapBlock;
