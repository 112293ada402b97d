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

/** A list of features, though empty, makes pdfkit lay a text out without keeping it: a table of many rows holds as many words. */
const unkept = { features: [] };

const widthOf = (doc: Doc, text: string): number => doc.widthOfString(text, unkept);

/**
 * Text in lines of at most `width` points, broken at spaces (never at the hard ones in numbers) and at line ends. A word that is
 * wider than a line is broken between characters: nothing runs out of its column.
 */
export function linesOf(doc: Doc, text: string, how: Look, width: number): string[] {
  use(doc, how);
  const space = widthOf(doc, " ");
  return text.split("\n").flatMap((part) => {
    const lines: string[] = [];
    let line = "";
    let used = 0;
    for (const word of part.split(" ").flatMap((whole) => pieces(doc, whole, width))) {
      const wide = widthOf(doc, word);
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

function pieces(doc: Doc, word: string, width: number): string[] {
  if (widthOf(doc, word) <= width) return [word];
  const found: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && widthOf(doc, piece + character) > width) {
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
  lines.forEach((line, i) => {
    const x = align === "right" ? at.x + at.width - widthOf(doc, line) : at.x;
    const y = at.y + i * lineHeight(how.size);
    doc.text(i < lines.length - 1 ? `${line} ` : line, x, y, { lineBreak: false, ...unkept });
  });
}
