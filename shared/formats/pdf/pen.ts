import type { Doc, Element } from "./tagged.ts";

/** Where on the pages the next block is drawn. */
export interface Pen {
  doc: Doc;
  /** Of every size: 1 is the usual, below it more fits on a page. */
  scale: number;
  /** From the top of the page, in points. */
  y: number;
  /** The lowest that may be drawn on this page. */
  readonly bottom: number;
  /** Goes to the top of a new page where less than `height` points are left. True: it did. */
  room(height: number): boolean;
}

/** A column of the page. */
export interface Place {
  x: number;
  width: number;
}

/** How one kind of block is measured and drawn: the two are kept beside each other, for they must agree. */
export interface Kind<B> {
  heightOf(block: B, pen: Pen, width: number): number;
  /** Draws it at `pen.y`, and leaves `pen.y` below it. */
  draw(block: B, pen: Pen, place: Place, parent: Element): void;
}
