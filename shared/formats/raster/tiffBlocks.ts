/** Tiles and strips: fetched side by side, inflated, and laid into the window's cells. */
import { BaseDecoder } from "geotiff";
import type { Watch } from "../../model/index.ts";
import { type ByteSource, readBytes } from "./byteSource.ts";
import { type CellRule, copyCells, emptyTally, type Tally } from "./cells.ts";
import type { CellWindow } from "./place.ts";
import type { Inflate } from "./rasterFile.ts";
import type { TiffLayout } from "./tiffLayout.ts";
import { unpackers } from "./unpack.ts";

/** The bytes of a tile are not what they should be. */
export class Undecodable extends Error {}

interface Block {
  column: number;
  row: number;
  offset: number;
  bytes: number;
}

/** The cells of a window, NaN where there is no data, and what was met. Reads only the tiles that the window touches. */
export async function readCells(
  source: ByteSource,
  layout: TiffLayout,
  window: CellWindow,
  rule: CellRule,
  { inflate, watch }: { inflate?: Inflate | undefined; watch?: Watch | undefined },
): Promise<{ values: Float32Array; tally: Tally }> {
  const values = new Float32Array(window.columns * window.rows);
  const tally = emptyTally();
  const decode = decoderOf(layout, inflate);
  let done = 0;
  for (const group of groupsOf(blocksOf(layout, window), layout)) {
    const first = group[0]!;
    const last = group[group.length - 1]!;
    const bytes = await readBytes(source, first.offset, last.offset + last.bytes - first.offset);
    const decoded = await Promise.all(
      group.map(async (block) => {
        const start = block.offset - first.offset;
        return block.bytes === 0 ? null : decode(bytes.subarray(start, start + block.bytes), rowsOf(layout, block));
      }),
    );
    group.forEach((block, i) => {
      done += layBlock(layout, window, block, decoded[i]!, rule, values, tally);
    });
    watch?.(done, values.length);
  }
  return { values, tally };
}

function blocksOf({ tileColumns, tileRows, columns, offsets, byteCounts }: TiffLayout, window: CellWindow): Block[] {
  const across = Math.ceil(columns / tileColumns);
  const lastColumn = Math.floor((window.column + window.columns - 1) / tileColumns);
  const lastRow = Math.floor((window.row + window.rows - 1) / tileRows);
  const blocks: Block[] = [];
  for (let row = Math.floor(window.row / tileRows); row <= lastRow; row++)
    for (let column = Math.floor(window.column / tileColumns); column <= lastColumn; column++) {
      const index = row * across + column;
      blocks.push({ column, row, offset: offsets[index]!, bytes: byteCounts[index]! });
    }
  return blocks.sort((a, b) => a.offset - b.offset);
}

/** Tiles that follow each other in the file come in one read. A cloud-optimised file has four bytes on each side of a tile. */
const gapBytes = 64;
const mostReadBytes = 4_000_000;
const mostDecodedBytes = 32_000_000;

function groupsOf(blocks: Block[], { tileColumns, tileRows, bits }: TiffLayout): Block[][] {
  const mostBlocks = Math.max(1, Math.floor(mostDecodedBytes / (tileColumns * tileRows * (bits / 8))));
  const groups: Block[][] = [];
  for (const block of blocks) {
    const group = groups[groups.length - 1];
    const before = group?.[group.length - 1];
    const near = before !== undefined && block.offset - (before.offset + before.bytes) <= gapBytes;
    const small = group !== undefined && block.offset + block.bytes - group[0]!.offset <= mostReadBytes;
    if (group !== undefined && near && small && group.length < mostBlocks) group.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** The last strip is as short as the raster; the last row of tiles is not. */
function rowsOf({ tiled, tileRows, rows }: TiffLayout, block: Block): number {
  return tiled ? tileRows : Math.min(tileRows, rows - block.row * tileRows);
}

type Decode = (bytes: Uint8Array, rows: number) => Promise<ArrayBuffer>;

const deflate = [8, 32946];

function decoderOf(layout: TiffLayout, inflate: Inflate | undefined): Decode {
  const { compression, tileColumns, bits, littleEndian } = layout;
  const bytesOf = (rows: number): number => tileColumns * rows * (bits / 8);
  const parameters = {
    tileWidth: tileColumns,
    tileHeight: layout.tileRows,
    predictor: layout.predictor,
    bitsPerSample: [bits],
    planarConfiguration: 1,
  };
  return async (bytes, rows) => {
    const expected = bytesOf(rows);
    // No compression makes much more of what it gets: bytes far beyond are made to fill the memory.
    if (bytes.length > expected * 2 + 1024) throw new Undecodable("more bytes than the cells need");
    let decoded: ArrayBuffer;
    try {
      const unpack = inflate !== undefined && deflate.includes(compression) ? inflate : unpackers[compression]!;
      decoded = (await new Decoder(parameters, unpack, expected).decode(ownBuffer(bytes))) as ArrayBuffer;
    } catch (cause) {
      throw new Undecodable("the tile cannot be unpacked", { cause });
    }
    if (decoded.byteLength < expected) throw new Undecodable("the tile holds too few cells");
    if (!littleEndian && bits > 8) swapBytes(decoded, bits / 8);
    return decoded.byteLength === expected ? decoded : decoded.slice(0, expected);
  };
}

/** The library's predictors, around an unpacking that stops where the cells are whole. */
class Decoder extends BaseDecoder {
  readonly #unpack: Inflate;
  readonly #bytes: number;

  constructor(parameters: ConstructorParameters<typeof BaseDecoder>[0], unpack: Inflate, bytes: number) {
    super(parameters);
    this.#unpack = unpack;
    this.#bytes = bytes;
  }

  override async decodeBlock(buffer: ArrayBufferLike): Promise<ArrayBufferLike> {
    return ownBuffer(await this.#unpack(new Uint8Array(buffer), this.#bytes));
  }
}

/** The bytes in a buffer that holds nothing else. */
function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = bytes;
  const alone = byteOffset === 0 && buffer.byteLength === byteLength;
  return (alone ? buffer : buffer.slice(byteOffset, byteOffset + byteLength)) as ArrayBuffer;
}

function swapBytes(buffer: ArrayBuffer, size: number): void {
  const bytes = new Uint8Array(buffer);
  for (let start = 0; start + size <= bytes.length; start += size) bytes.subarray(start, start + size).reverse();
}

/** Lays the part of a block that the window holds; a block that the file left out has no data. Gives the cells laid. */
function layBlock(
  layout: TiffLayout,
  window: CellWindow,
  block: Block,
  decoded: ArrayBuffer | null,
  rule: CellRule,
  values: Float32Array,
  tally: Tally,
): number {
  const { tileColumns, tileRows } = layout;
  const west = block.column * tileColumns;
  const north = block.row * tileRows;
  const firstColumn = Math.max(window.column, west);
  const endColumn = Math.min(window.column + window.columns, west + tileColumns);
  const firstRow = Math.max(window.row, north);
  const endRow = Math.min(window.row + window.rows, north + tileRows);
  const count = endColumn - firstColumn;
  const numbers = decoded === null ? null : layout.numbersOf(decoded);
  for (let row = firstRow; row < endRow; row++) {
    const to = (row - window.row) * window.columns + firstColumn - window.column;
    if (numbers === null) {
      values.fill(Number.NaN, to, to + count);
      tally.noData += count;
    } else copyCells(numbers, (row - north) * tileColumns + firstColumn - west, values, to, count, rule, tally);
  }
  return count * (endRow - firstRow);
}
