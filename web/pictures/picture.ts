import type { ComponentChildren } from "preact";

/** How a column's values are written. `oere`: whole or unrounded øre, shown as whole kroner, kept to the øre in a file. */
export type ColumnKind = "oere" | "count" | "metres" | "share" | "text";

export interface PictureColumn {
  /** With its unit. */
  title: string;
  kind: ColumnKind;
}

export interface PictureRow {
  head: string;
  /** One a column. Null: not known. `""`: nothing belongs here. */
  cells: (number | string | null)[];
}

/** The numbers that a picture draws: its twin for those who cannot see it, or would rather read. */
export interface PictureTable {
  /** What its lines are. */
  of: string;
  columns: PictureColumn[];
  rows: PictureRow[];
}

export interface LegendEntry {
  /** A colour, or a pattern of the drawing. */
  fill: string;
  says: string;
}

/** A picture that a decision is taken by, with all that must go where it goes. */
export interface Picture {
  /** Its part of a file's name, in a-z and hyphens, and of the names of its patterns: nothing else on the page has it. */
  name: string;
  title: string;
  /** What it tells, in whole sentences: the text alternative. */
  says: string;
  /** Where its numbers are from. */
  source: string;
  /** Of the drawing, in the units of its parts; a letter is 12 high. */
  width: number;
  height: number;
  /** Parts of an SVG that need no style sheet. */
  drawing: ComponentChildren;
  legend: LegendEntry[];
  table: PictureTable;
}

/** The colours of pictures, each with one meaning; none differs from its neighbour by colour alone. */
export const ink = {
  text: "#1a1a1a",
  soft: "#545454",
  line: "#767676",
  ground: "#eeece6",
  /** Water and its damage. */
  water: "#9ecae1",
  waterLine: "#08306b",
  /** Kroner. */
  kroner: "#d95f0e",
  kronerLight: "#fec44f",
} as const;
