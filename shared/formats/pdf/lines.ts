import type { Paragraph } from "./blocks.ts";
import { colour, leading } from "./style.ts";
import type { Doc } from "./tagged.ts";

/** How a run of text looks: its size in points, already scaled. */
export interface Look {
  size: number;
  bold?: boolean | undefined;
  soft?: boolean | undefined;
}

export const look = (size: number, { bold, soft }: Pick<Paragraph, "bold" | "soft"> = {}): Look => ({
  size,
  bold,
  soft,
});

export const lineHeight = (size: number): number => size * leading;

function use(doc: Doc, { size, bold }: Look): void {
  doc.font(bold === true ? "bold" : "regular").fontSize(size);
}

/** Of a word at a size of 1,000, by its font: a document holds the same words again and again. */
type Widths = Record<"regular" | "bold", Map<string, number>>;
const measured = new WeakMap<Doc, Widths>();
const mostMeasured = 20_000;

/** Width of a text without spaces, in points. */
export function widthOf(doc: Doc, word: string, how: Look): number {
  let known = measured.get(doc);
  if (known === undefined) measured.set(doc, (known = { regular: new Map(), bold: new Map() }));
  const of = known[how.bold === true ? "bold" : "regular"];
  let width = of.get(word);
  if (width === undefined) {
    // A table of many rows holds as many words: what is kept of them must not grow with it, here and in the library.
    use(doc, { ...how, size: 1000 });
    if (of.size >= mostMeasured) forget(doc, of);
    width = doc.widthOfString(word);
    use(doc, how);
    of.set(word, width);
  }
  return (width * how.size) / 1000;
}

function forget(doc: Doc, of: Map<string, number>): void {
  of.clear();
  const font = (doc as unknown as { _font: { layoutCache: Record<string, unknown> } })._font;
  font.layoutCache = {};
}

/**
 * Text in lines of at most `width` points, broken at spaces (never at the hard ones in numbers) and at line ends. A word that is
 * wider than a line is broken between characters: nothing runs out of its column.
 */
export function linesOf(doc: Doc, text: string, how: Look, width: number): string[] {
  const space = widthOf(doc, " ", how);
  return text.split("\n").flatMap((part) => {
    const lines: string[] = [];
    let line = "";
    let used = 0;
    for (const word of part.split(" ").flatMap((whole) => pieces(doc, whole, how, width))) {
      const wide = widthOf(doc, word, how);
      if (line !== "" && used + space + wide > width) {
        lines.push(line);
        line = word;
        used = wide;
      } else {
        used += line === "" ? wide : space + wide;
        line = line === "" ? word : `${line} ${word}`;
      }
    }
    return [...lines, line];
  });
}

function pieces(doc: Doc, word: string, how: Look, width: number): string[] {
  if (widthOf(doc, word, how) <= width) return [word];
  const found: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && widthOf(doc, piece + character, how) > width) {
      found.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...found, piece];
}

/**
 * Draws lines from `y` down. Each but the last ends in a space, which nobody sees, so that what is read out or copied does not
 * join two words.
 */
export function drawLines(
  doc: Doc,
  lines: readonly string[],
  how: Look,
  at: { x: number; y: number; width: number },
  align: "left" | "right" = "left",
): void {
  use(doc, how);
  doc.fillColor(how.soft === true ? colour.soft : colour.ink);
  const space = widthOf(doc, " ", how);
  lines.forEach((line, i) => {
    const words = line.split(" ");
    const textWidth = words.reduce((sum, word) => sum + widthOf(doc, word, how), space * (words.length - 1));
    const x = align === "right" ? at.x + at.width - textWidth : at.x;
    const y = at.y + i * lineHeight(how.size);
    const text = i < lines.length - 1 ? `${line} ` : line;
    // What the library would measure anew is given to it.
    doc.text(text, x, y, { lineBreak: false, textWidth, wordCount: words.length } as PDFKit.Mixins.TextOptions);
  });
}
