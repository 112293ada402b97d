import type { CellText, Column, Pairs, Table } from "./blocks.ts";
import { drawLines, type Look, lineHeight, linesOf, look } from "./lines.ts";
import type { Kind, Pen, Place } from "./pen.ts";
import { cellPadding, colour, gap, gutter, textSize } from "./style.ts";
import { type Element, grouped, tagged, untagged } from "./tagged.ts";
import { drawRule } from "./text.ts";

/** A cell where it stands: its lines, and its part of the width. */
interface SetCell extends Place {
  lines: string[];
  how: Look;
  align: "left" | "right";
  unknown: boolean;
}

interface SetRow {
  cells: SetCell[];
  height: number;
}

export const table: Kind<Table> = {
  heightOf(block, pen, width) {
    const rows = [...block.rows, ...(block.totals ?? [])];
    const heights = rows.map((row) => setRow(pen, block, row, { x: 0, width }).height);
    return (
      captionHeight(block, pen, width) +
      titles(pen, block, { x: 0, width }).height +
      heights.reduce((sum, height) => sum + height, 0) +
      gap * pen.scale
    );
  },
  draw(block, pen, place, parent) {
    const { doc } = pen;
    const head = titles(pen, block, place);
    pen.room(captionHeight(block, pen, place.width) + 3 * head.height);
    grouped(doc, parent, "Table", (all) => {
      drawCaption(block, pen, place, all);
      grouped(doc, all, "THead", (part) => drawRow(pen, head, place, part, "Column", true));
      const next = (row: SetRow) => {
        if (!pen.room(row.height)) return;
        untagged(doc, "Pagination", () => {
          for (const cell of head.cells) drawCell(pen, cell);
        });
        pen.y += head.height;
        untagged(doc, "Layout", () => drawRule(pen, place.x, pen.y, place.width, true));
      };
      grouped(doc, all, "TBody", (part) => {
        for (const cells of block.rows) {
          const row = setRow(pen, block, cells, place);
          next(row);
          drawRow(pen, row, place, part, "Row", false);
        }
      });
      const { totals = [] } = block;
      if (totals.length === 0) return;
      grouped(doc, all, "TFoot", (part) => {
        totals.forEach((cells, i) => {
          const row = setRow(pen, block, cells.map(asBold), place);
          next(row);
          if (i === 0) untagged(doc, "Layout", () => drawRule(pen, place.x, pen.y, place.width, true));
          drawRow(pen, row, place, part, "Row", false);
        });
      });
    });
    pen.y += gap * pen.scale;
  },
};

/** A label and its value are one item of a list, read together. */
export const pairs: Kind<Pairs> = {
  heightOf: (block, pen, width) =>
    setPairs(block, pen, { x: 0, width }).reduce((sum, { height }) => sum + height, 0) + gap * pen.scale,
  draw(block, pen, place, parent) {
    const { doc } = pen;
    grouped(doc, parent, "L", (all) => {
      for (const row of setPairs(block, pen, place)) {
        pen.room(row.height);
        const [label, value] = row.cells as [SetCell, SetCell];
        grouped(doc, all, "LI", (one) => {
          tagged(doc, one, "Lbl", () => drawCell(pen, label));
          if (value.unknown) untagged(doc, "Layout", () => hatch(pen, value));
          tagged(doc, one, "LBody", () => drawCell(pen, value));
        });
        pen.y += row.height;
        untagged(doc, "Layout", () => drawRule(pen, place.x, pen.y, place.width));
      }
    });
    pen.y += gap * pen.scale;
  },
};

function setPairs({ rows, labelPart = 0.55 }: Pairs, pen: Pen, place: Place): SetRow[] {
  const columns: Column[] = [
    { title: "", width: labelPart },
    { title: "", width: 1 - labelPart, align: "right" },
  ];
  return rows.map(({ label, value }) => setRow(pen, { columns }, [label, value], place));
}

const asBold = (cell: CellText): CellText =>
  typeof cell === "string" ? { text: cell, bold: true } : { ...cell, bold: true };

function titles(pen: Pen, block: Table, place: Place): SetRow {
  return setRow(
    pen,
    block,
    block.columns.map(({ title }) => ({ text: title, bold: true })),
    place,
  );
}

function setRow(
  pen: Pen,
  { columns, size = "normal" }: Pick<Table, "columns" | "size">,
  row: readonly CellText[],
  { x, width }: Place,
): SetRow {
  if (row.length !== columns.length) throw new RangeError(`a row of ${row.length} cells in ${columns.length} columns`);
  const points = textSize[size] * pen.scale;
  const between = gutter.cells * pen.scale;
  const all = columns.reduce((sum, column) => sum + (column.width ?? 1), 0);
  const free = width - between * (columns.length - 1);
  let left = x;
  const cells = columns.map(({ width: part = 1, align = "left" }, i): SetCell => {
    const cell = row[i]!;
    const { text, bold = false, unknown = false } = typeof cell === "string" ? { text: cell } : cell;
    const how = look(points, { bold });
    const place = { x: left, width: (free * part) / all };
    left += place.width + between;
    return { ...place, how, align, unknown, lines: linesOf(pen.doc, text, how, place.width) };
  });
  const most = Math.max(...cells.map(({ lines }) => lines.length));
  return { cells, height: most * lineHeight(points) + 2 * cellPadding * pen.scale };
}

function drawRow(pen: Pen, row: SetRow, place: Place, parent: Element, names: "Row" | "Column", strong: boolean): void {
  const { doc } = pen;
  grouped(doc, parent, "TR", (one) => {
    row.cells.forEach((cell, i) => {
      if (cell.unknown) untagged(doc, "Layout", () => hatch(pen, cell));
      if (names === "Column" || i === 0) tagged(doc, one, "TH", () => drawCell(pen, cell), names);
      else tagged(doc, one, "TD", () => drawCell(pen, cell));
    });
  });
  pen.y += row.height;
  untagged(doc, "Layout", () => drawRule(pen, place.x, pen.y, place.width, strong));
}

function drawCell(pen: Pen, { lines, how, align, x, width }: SetCell): void {
  drawLines(pen.doc, lines, how, { x, y: pen.y + cellPadding * pen.scale, width }, align);
}

/** Thin grey strokes behind what is not known. */
function hatch({ doc, scale, y }: Pen, { x, width, lines, how }: SetCell): void {
  const height = lines.length * lineHeight(how.size) + cellPadding * scale;
  doc
    .save()
    .rect(x, y + (cellPadding * scale) / 2, width, height)
    .clip();
  for (let at = x - height; at < x + width; at += 5)
    doc.moveTo(at, y + height + cellPadding).lineTo(at + height + cellPadding, y);
  doc.lineWidth(0.5).strokeColor(colour.hatch).stroke().restore();
}

const captionLook = (pen: Pen): Look => look(textSize.small * pen.scale, { soft: true });

function captionHeight({ caption }: Table, pen: Pen, width: number): number {
  if (caption === undefined) return 0;
  return linesOf(pen.doc, caption, captionLook(pen), width).length * lineHeight(captionLook(pen).size);
}

function drawCaption(block: Table, pen: Pen, place: Place, parent: Element): void {
  if (block.caption === undefined) return;
  const lines = linesOf(pen.doc, block.caption, captionLook(pen), place.width);
  tagged(pen.doc, parent, "Caption", () => drawLines(pen.doc, lines, captionLook(pen), { ...place, y: pen.y }));
  pen.y += captionHeight(block, pen, place.width);
}
