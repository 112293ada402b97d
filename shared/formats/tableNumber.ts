export type DecimalMark = "," | ".";

/** "1.234" and "1,234": a mark before three digits parts groups to some, and decimals to others. */
const eitherWay = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;
const shapes: Record<DecimalMark, RegExp> = {
  ",": /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$|^[+-]?\d+(?:,\d+)?$/,
  ".": /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$|^[+-]?\d+(?:\.\d+)?$/,
};

const bare = (cell: string): string =>
  cell
    .replace(/\s|kr\.?$|DKK$/gi, "")
    .replace("−", "-")
    .replace(/,-$/, "");

/** Whether the cell can be read by both decimal marks, with another number for each. */
export const readsEitherWay = (cell: string): boolean => eitherWay.test(bare(cell));

/** The decimal mark that a cell shows it has; null: it shows none, or is no number. */
function markOf(cell: string): DecimalMark | null {
  const text = bare(cell);
  if (eitherWay.test(text) || /^[+-]?\d+$/.test(text)) return null;
  return shapes[","].test(text) ? "," : shapes["."].test(text) ? "." : null;
}

/** The decimal mark of a file, where its numbers show one and the same; null: they show none, or both. */
export function markOfCells(cells: Iterable<string>): DecimalMark | null {
  const marks = new Set<DecimalMark | null>();
  for (const cell of cells) marks.add(markOf(cell));
  marks.delete(null);
  const [only = null] = marks;
  return marks.size === 1 ? only : null;
}

/**
 * A number of a table, in Danish form or plain; "kr." after it is let be. A cell that reads either way is read by `mark`; null: it is
 * no number, or reads either way and no mark is known.
 * Example: "1.234,5" → 1234.5; "12.5" → 12.5; "1.234" → 1234 by the mark ",".
 */
export function tableNumber(cell: string, mark: DecimalMark | null): number | null {
  const by = readsEitherWay(cell) ? mark : (markOf(cell) ?? ".");
  const text = bare(cell);
  if (by === null || !shapes[by].test(text)) return null;
  return Number(by === "," ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", ""));
}
