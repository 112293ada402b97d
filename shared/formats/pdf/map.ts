import type { MapBlock } from "./blocks.ts";
import { drawLines, type Look, lineHeight, linesOf, look, widthOf } from "./lines.ts";
import type { Kind, Pen, Place } from "./pen.ts";
import { colour, gap, textSize } from "./style.ts";
import { type Element, tagged, untagged } from "./tagged.ts";

const swatch = { width: 14, height: 8, room: 5 };
const arrow = { width: 9, height: 20 };
/** Of a legend beside the map, and of the room between them. */
const besideWidth = { legend: 175, room: 15 };
/** Under the map, for the bar: nothing of the map is covered. */
const barHeight = 22;

/** One figure for who listens: its words are `says`; what stands on and under it are said by those. */
export const map: Kind<MapBlock> = {
  heightOf(block, pen, width) {
    const places = placesOf(block, pen, { x: 0, width });
    const entries = block.legend.map(({ says }) => entryHeight(pen, says, places.legend.width));
    const legend = entries.reduce((sum, one) => sum + one, 0);
    const height = sizeOf(block, pen, places.map.width).height;
    return gap * pen.scale + (block.legendAt === "beside" ? Math.max(height, legend) : height + legend);
  },
  draw(block, pen, place, parent) {
    pen.room(map.heightOf(block, pen, place.width));
    const top = pen.y;
    const places = placesOf(block, pen, place);
    figure(pen, places.map, block, parent);
    const foot = pen.y;
    if (block.legendAt === "beside") pen.y = top;
    for (const { fill, says } of block.legend) drawEntry(pen, places.legend, fill, says, parent);
    pen.y = Math.max(pen.y, foot) + gap * pen.scale;
  },
};

function placesOf({ legendAt }: MapBlock, { scale }: Pen, place: Place): { map: Place; legend: Place } {
  if (legendAt !== "beside") return { map: place, legend: place };
  const width = besideWidth.legend * scale;
  return {
    map: { x: place.x, width: place.width - width - besideWidth.room * scale },
    legend: { x: place.x + place.width - width, width },
  };
}

/** Points a metre, and the height of the map with its bar: no more of its place than it needs. */
function sizeOf({ height, viewBox }: MapBlock, { scale }: Pen, width: number): { points: number; height: number } {
  const [, , widthM, heightM] = viewBox;
  const points = Math.max(0, Math.min(width / widthM, ((height - barHeight) * scale) / heightM));
  return { points, height: Math.min(height * scale, heightM * points + barHeight * scale) };
}

function figure(pen: Pen, place: Place, block: MapBlock, parent: Element): void {
  const { doc } = pen;
  const [west, north, widthM, heightM] = block.viewBox;
  const { points, height } = sizeOf(block, pen, place.width);
  const content = doc.markStructureContent("Figure");
  doc.save();
  doc.translate(place.x - west * points, pen.y - north * points).scale(points);
  for (const shape of block.shapes) {
    doc.path(shape.path).lineWidth(shape.strokeM).lineJoin("round");
    if (shape.fill !== undefined) doc.fillAndStroke(shape.fill, shape.stroke, "even-odd");
    else doc.stroke(shape.stroke);
  }
  doc.restore();
  const how = look(textSize.small * pen.scale);
  drawBar(pen, place, block, points, pen.y + heightM * points, how);
  drawNorth(pen, { x: place.x, width: Math.min(place.width, widthM * points + 3 * arrow.width) }, block.north, how);
  doc.endMarkedContent();
  const element = doc.struct("Figure", { alt: block.says });
  parent.add(element);
  element.add(content);
  element.end();
  pen.y += height;
}

/** Under the lower left corner. */
function drawBar(pen: Pen, { x }: Place, { bar }: MapBlock, points: number, top: number, how: Look): void {
  const { doc } = pen;
  const length = bar.metres * points;
  const foot = top + 8;
  doc
    .moveTo(x, foot - 4)
    .lineTo(x, foot)
    .lineTo(x + length, foot)
    .lineTo(x + length, foot - 4)
    .lineWidth(1)
    .stroke(colour.ink);
  drawLines(doc, [bar.text], how, { x, width: 200, y: foot + 1 });
}

function drawNorth(pen: Pen, { x, width }: Place, letter: string, how: Look): void {
  const { doc, y } = pen;
  const right = x + width;
  const middle = right - arrow.width / 2 - 2;
  doc
    .moveTo(middle, y)
    .lineTo(middle + arrow.width / 2, y + arrow.height)
    .lineTo(middle, y + arrow.height * 0.75)
    .lineTo(middle - arrow.width / 2, y + arrow.height)
    .fill(colour.ink);
  const left = middle - widthOf(doc, letter, how) / 2;
  drawLines(doc, [letter], how, { x: left, width: arrow.width * 2, y: y + arrow.height + 1 });
}

const entryHeight = (pen: Pen, says: string, width: number): number => {
  const how = look(textSize.small * pen.scale);
  return (
    linesOf(pen.doc, says, how, width - (swatch.width + swatch.room) * pen.scale).length * lineHeight(how.size) + 2
  );
};

function drawEntry(pen: Pen, place: Place, fill: string, says: string, parent: Element): void {
  const { doc, scale } = pen;
  const how = look(textSize.small * scale);
  const [width, height] = [swatch.width * scale, swatch.height * scale];
  const indent = width + swatch.room * scale;
  untagged(doc, "Layout", () => {
    const path = `M0 0H${width}V${height}H0Z`;
    doc.save().translate(place.x, pen.y + 1);
    doc.path(path).lineWidth(0.5).fillAndStroke(fill, colour.soft).restore();
  });
  const lines = linesOf(doc, says, how, place.width - indent);
  tagged(doc, parent, "P", () =>
    drawLines(doc, lines, how, { x: place.x + indent, width: place.width - indent, y: pen.y }),
  );
  pen.y += entryHeight(pen, says, place.width);
}
