/** A tag: SHORT is 3, LONG 4, DOUBLE 12, ASCII 2. */
export interface RawTag {
  id: number;
  type: 2 | 3 | 4 | 12;
  values: readonly number[];
  /** How many values are told, where it is another number than those that are there. */
  count?: number;
}

const widths = { 2: 1, 3: 2, 4: 4, 12: 8 } as const;
const headBytes = 8;
/** Zeros behind all else: a file as short as this would be refused for that alone. */
const restBytes = 20_000;

/** A little-endian TIFF (6.0) of one image, byte for byte as it is asked for; `next`: where the next image is told to be. */
export function rawTiff(tags: readonly RawTag[], blocks: readonly Uint8Array[] = [], next = 0): Uint8Array {
  const directoryBytes = 2 + tags.length * 12 + 4;
  const places: number[] = [];
  let at = headBytes + directoryBytes;
  for (const { type, values } of tags) {
    const bytes = values.length * widths[type];
    places.push(at);
    if (bytes > 4) at += bytes;
  }
  const blocksAt = at;
  const file = Buffer.alloc(blocksAt + blocks.reduce((sum, { length }) => sum + length, 0) + restBytes);
  file.write("II*\0", 0, "latin1");
  file.writeUInt32LE(headBytes, 4);
  file.writeUInt16LE(tags.length, headBytes);
  tags.forEach(({ id, type, values, count = values.length }, i) => {
    const entry = headBytes + 2 + i * 12;
    file.writeUInt16LE(id, entry);
    file.writeUInt16LE(type, entry + 2);
    file.writeUInt32LE(count >>> 0, entry + 4);
    const isInline = values.length * widths[type] <= 4;
    if (!isInline) file.writeUInt32LE(places[i]!, entry + 8);
    values.forEach((value, n) => put(file, type, value, (isInline ? entry + 8 : places[i]!) + n * widths[type]));
  });
  file.writeUInt32LE(next, headBytes + 2 + tags.length * 12);
  let blockAt = blocksAt;
  for (const block of blocks) {
    file.set(block, blockAt);
    blockAt += block.length;
  }
  return file;
}

function put(file: Buffer, type: RawTag["type"], value: number, at: number): void {
  if (type === 12) file.writeDoubleLE(value, at);
  else if (type === 4) file.writeUInt32LE(value >>> 0, at);
  else if (type === 3) file.writeUInt16LE(value & 0xffff, at);
  else file[at] = value;
}

/** The tags of a raster of levels in EPSG:25832, one strip of all rows; more and other ones by `more`, by their ids. */
export function rasterTags(columns: number, rows: number, more: readonly RawTag[] = []): RawTag[] {
  const one = (id: number, type: RawTag["type"], ...values: number[]): RawTag => ({ id, type, values });
  const usual = [
    one(256, 4, columns),
    one(257, 4, rows),
    one(258, 3, 32),
    one(259, 3, 1),
    one(262, 3, 1),
    one(273, 4, 0),
    one(277, 3, 1),
    one(278, 4, rows),
    one(279, 4, 0),
    one(339, 3, 3),
    one(33550, 12, 1, 1, 0),
    one(33922, 12, 0, 0, 0, 600_000, 6_200_000, 0),
    // Projected, cells as areas, EPSG:25832, metres.
    one(34735, 3, 1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, 25832),
  ];
  const ids = new Set(more.map(({ id }) => id));
  return [...usual.filter(({ id }) => !ids.has(id)), ...more].sort((a, b) => a.id - b.id);
}
/** Where the first block begins in a file of `rawTiff`. */
export function blocksStart(tags: readonly RawTag[]): number {
  return rawTiff(tags).length - restBytes;
}
