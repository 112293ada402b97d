import type { Beside, Block } from "./blocks.ts";
import { map } from "./map.ts";
import type { Kind, Pen, Place } from "./pen.ts";
import { pairs, table } from "./rows.ts";
import { gutter } from "./style.ts";
import type { Element } from "./tagged.ts";
import { heading, list, paragraph, rule, space } from "./text.ts";

const beside: Kind<Beside> = {
  heightOf(block, pen, width) {
    const [left, right] = halves(block, pen, { x: 0, width });
    return Math.max(heightOfBlocks(block.left, pen, left.width), heightOfBlocks(block.right, pen, right.width));
  },
  /** Under each other where they fit on no page beside each other. */
  draw(block, pen, place, parent) {
    const height = beside.heightOf(block, pen, place.width);
    pen.room(height);
    if (pen.y + height > pen.bottom) {
      drawBlocks([...block.left, ...block.right], pen, place, parent);
      return;
    }
    const [left, right] = halves(block, pen, place);
    const top = pen.y;
    // All of it fits here: neither column turns the page under the other.
    drawBlocks(block.left, { ...pen, room: () => false }, left, parent);
    drawBlocks(block.right, { ...pen, y: top, room: () => false }, right, parent);
    pen.y = top + height;
  },
};

function halves({ leftPart = 0.5 }: Beside, { scale }: Pen, { x, width }: Place): [Place, Place] {
  const free = width - gutter.columns * scale;
  const left = { x, width: free * leftPart };
  return [left, { x: x + left.width + gutter.columns * scale, width: free - left.width }];
}

// Each takes the blocks of its own name only, which is what it is asked with.
const kinds: Record<Block["is"], Kind<Block>> = { heading, paragraph, list, pairs, table, rule, space, beside, map };

/** Height of blocks under each other in a column of this width, in points. */
export function heightOfBlocks(blocks: readonly Block[], pen: Pen, width: number): number {
  return blocks.reduce((sum, block) => sum + kinds[block.is].heightOf(block, pen, width), 0);
}

export function drawBlocks(blocks: readonly Block[], pen: Pen, place: Place, parent: Element): void {
  for (const block of blocks) kinds[block.is].draw(block, pen, place, parent);
}
