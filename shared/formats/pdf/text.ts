import type { Heading, List, Paragraph, Rule, Space } from "./blocks.ts";
import { drawLines, type Look, lineHeight, linesOf, look } from "./lines.ts";
import type { Kind, Pen, Place } from "./pen.ts";
import { colour, gap, headingBefore, headingSize, textSize } from "./style.ts";
import { type Element, grouped, tagged, untagged } from "./tagged.ts";

/** A heading is never the last on a page: this many lines of text must fit under it. */
const linesUnder = 3;

export const heading: Kind<Heading> = {
  heightOf({ level, text }, pen, width) {
    const how = look(headingSize[level] * pen.scale, { bold: true });
    return headingBefore[level] * pen.scale + linesOf(pen.doc, text, how, width).length * lineHeight(how.size);
  },
  draw(block, pen, place, parent) {
    const before = headingBefore[block.level] * pen.scale;
    const turned = pen.room(
      heading.heightOf(block, pen, place.width) + linesUnder * lineHeight(textSize.normal * pen.scale),
    );
    if (!turned) pen.y += before;
    const how = look(headingSize[block.level] * pen.scale, { bold: true });
    drawText(pen, place, parent, `H${block.level}`, block.text, how);
  },
};

export const paragraph: Kind<Paragraph> = {
  heightOf(block, pen, width) {
    const how = lookOf(block, pen);
    return linesOf(pen.doc, block.text, how, width).length * lineHeight(how.size) + gap * pen.scale;
  },
  draw(block, pen, place, parent) {
    drawText(pen, place, parent, "P", block.text, lookOf(block, pen));
    pen.y += gap * pen.scale;
  },
};

const lookOf = ({ size = "normal", ...rest }: Paragraph, pen: Pen): Look => look(textSize[size] * pen.scale, rest);

/** Line for line, so that a long text goes on over pages and is one element all the same. */
function drawText(pen: Pen, place: Place, parent: Element, type: string, text: string, how: Look): void {
  const { doc } = pen;
  const lines = linesOf(doc, text, how, place.width);
  const element = doc.struct(type);
  parent.add(element);
  for (let from = 0; from < lines.length; ) {
    pen.room(lineHeight(how.size));
    const fit = Math.max(1, Math.floor((pen.bottom - pen.y) / lineHeight(how.size)));
    const here = lines.slice(from, from + fit);
    const content = doc.markStructureContent(type);
    drawLines(doc, here, how, { ...place, y: pen.y });
    doc.endMarkedContent();
    element.add(content);
    pen.y += here.length * lineHeight(how.size);
    from += here.length;
  }
  element.end();
}

const dash = "–";
const indent = 9;

export const list: Kind<List> = {
  heightOf({ items }, pen, width) {
    const how = look(textSize.normal * pen.scale);
    const lines = items.reduce((sum, item) => sum + linesOf(pen.doc, item, how, width - indent * pen.scale).length, 0);
    return lines * lineHeight(how.size) + gap * pen.scale;
  },
  draw({ items }, pen, { x, width }, parent) {
    const { doc } = pen;
    const how = look(textSize.normal * pen.scale);
    const inside = { x: x + indent * pen.scale, width: width - indent * pen.scale };
    grouped(doc, parent, "L", (all) => {
      for (const item of items) {
        grouped(doc, all, "LI", (one) => {
          pen.room(lineHeight(how.size));
          tagged(doc, one, "Lbl", () => drawLines(doc, [dash], how, { x, y: pen.y, width: indent }));
          drawText(pen, inside, one, "LBody", item, how);
        });
      }
    });
    pen.y += gap * pen.scale;
  },
};

const ruleHeight = 8;

export const rule: Kind<Rule> = {
  heightOf: (_, { scale }) => ruleHeight * scale,
  draw(_, pen, { x, width }) {
    pen.room(ruleHeight * pen.scale);
    const y = pen.y + (ruleHeight / 2) * pen.scale;
    untagged(pen.doc, "Layout", () => drawRule(pen, x, y, width));
    pen.y += ruleHeight * pen.scale;
  },
};

export function drawRule({ doc }: Pen, x: number, y: number, width: number, strong = false): void {
  doc
    .moveTo(x, y)
    .lineTo(x + width, y)
    .lineWidth(strong ? 0.8 : 0.4)
    .strokeColor(strong ? colour.strong : colour.line)
    .stroke();
}

export const space: Kind<Space> = {
  heightOf: ({ points }, { scale }) => points * scale,
  draw({ points }, pen) {
    pen.y += points * pen.scale;
  },
};
