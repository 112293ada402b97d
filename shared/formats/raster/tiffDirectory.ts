/** The directories of a TIFF, read by the library from our source; all else of this folder sees plain tags. */
import { GeoTIFF } from "geotiff";
import { type ByteSource, readBytes, SourceFailed, Truncated } from "./byteSource.ts";

/** One image of a TIFF: its tags by name, and the keys of its coordinate system by name. */
export interface TiffDirectory {
  number: (tag: string) => number | undefined;
  numbers: (tag: string) => readonly number[];
  text: (tag: string) => string | undefined;
  key: (name: string) => number | undefined;
  /** What the file calls its coordinate system, for a person to read. */
  citation: string | undefined;
}

export interface TiffDirectories {
  littleEndian: boolean;
  /** The first is the raster; overviews, masks and further pages come after. */
  all: [TiffDirectory, ...TiffDirectory[]];
}

/** More than any raster has: eleven overviews with masks are 24. */
const mostDirectories = 64;

/**
 * Reads all directories with all their tags, which are few bytes beside the cells.
 * Throws `Truncated`, `SourceFailed`, or `Unreadable` where what is there is no TIFF.
 */
export async function readDirectories(source: ByteSource): Promise<TiffDirectories> {
  try {
    return await read(source);
  } catch (cause) {
    if (cause instanceof Truncated || cause instanceof SourceFailed) throw cause;
    // A small file's head is handed over as far as it goes: what lies beyond is out of the library's bounds.
    const beyond = source.size < blockBytes && cause instanceof RangeError && !cause.message.startsWith("Invalid");
    throw beyond ? new Truncated(source.size, null) : new Unreadable("the head cannot be read", { cause });
  }
}

/** The bytes are not those of a TIFF. */
export class Unreadable extends Error {}

async function read(source: ByteSource): Promise<TiffDirectories> {
  const tiff = await GeoTIFF.fromSource(librarySource(source) as unknown as Parameters<typeof GeoTIFF.fromSource>[0]);
  // Read lazily, the library takes long lists of a big-endian file as little-endian ones.
  tiff.parser.eager = true;
  const directories: TiffDirectory[] = [];
  for (let index = 0, more = true; more; index++) {
    if (index >= mostDirectories) throw new RangeError("more images than any raster has");
    const directory = await tiff.requestIFD(index);
    directories.push(plain(directory));
    more = directory.nextIFDByteOffset !== 0;
  }
  return { littleEndian: tiff.littleEndian, all: directories as TiffDirectories["all"] };
}

type LibraryDirectory = Awaited<ReturnType<GeoTIFF["requestIFD"]>>;

function plain(directory: LibraryDirectory): TiffDirectory {
  const value = (tag: string): unknown => directory.getValue(tag as "ImageWidth");
  const numbers = (tag: string): number[] => {
    const found = value(tag);
    if (typeof found === "number") return [found];
    return Array.isArray(found) || ArrayBuffer.isView(found) ? Array.from(found as ArrayLike<number>, Number) : [];
  };
  const keys = (directory.parseGeoKeyDirectory() ?? {}) as Record<string, unknown>;
  const citation = keys.GTCitationGeoKey ?? keys.PCSCitationGeoKey ?? keys.GeogCitationGeoKey;
  return {
    numbers,
    number: (tag) => numbers(tag)[0],
    text: (tag) => {
      const found = value(tag);
      return typeof found === "string" ? found.split("\0", 1)[0] : undefined;
    },
    key: (name) => (typeof keys[name] === "number" ? keys[name] : undefined),
    citation: typeof citation === "string" ? withoutFill(citation) : undefined,
  };
}

/** A text without the signs that fill it up at its end. */
function withoutFill(text: string): string {
  let end = text.length;
  while (text[end - 1] === "\0" || text[end - 1] === "|") end--;
  return text.slice(0, end);
}

const blockBytes = 16_384;
/** The library asks for this much without knowing how long the file is. */
const guessBytes = 4_048;

/** Directories are many small things side by side: they are read in blocks, so that a web address is asked seldom. */
function librarySource(source: ByteSource): { fetch: (slices: Slice[]) => Promise<ArrayBufferLike[]> } {
  const blocks: { offset: number; bytes: Uint8Array }[] = [];
  const slice = async ({ offset, length }: Slice): Promise<ArrayBufferLike> => {
    if (offset >= source.size || (length > guessBytes && offset + length > source.size))
      throw new Truncated(source.size, offset + length);
    const end = Math.min(offset + length, source.size);
    let block = blocks.find(({ offset: from, bytes }) => from <= offset && end <= from + bytes.length);
    if (block === undefined) {
      const most = Math.min(Math.max(length, blockBytes), source.size - offset);
      block = { offset, bytes: await readBytes(source, offset, most) };
      blocks.push(block);
    }
    return block.bytes.slice(offset - block.offset, end - block.offset).buffer;
  };
  return { fetch: (slices) => Promise.all(slices.map(slice)) };
}

interface Slice {
  offset: number;
  length: number;
}
