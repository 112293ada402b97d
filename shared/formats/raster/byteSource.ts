/** Where the bytes of a large file are: a file on disk, a range of a web address, memory. Reading is the caller's. */
export interface ByteSource {
  size: number;
  /** Exactly these bytes; throws where they cannot be had. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

/**
 * The bytes of a file that is in memory, without copying them. As plain bytes: of a Buffer of Node's a slice is no copy, and lies in the
 * middle of another's memory.
 */
export function bytesSource(bytes: Uint8Array): ByteSource {
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { size: plain.length, read: async (offset, length) => plain.subarray(offset, offset + length) };
}

/** The file ends before what it says it holds. */
export class Truncated extends Error {
  constructor(
    readonly bytes: number,
    /** Null: not known, since the head itself is cut off. */
    readonly needed: number | null,
  ) {
    super(`${bytes} bytes, ${needed ?? "more"} needed`);
  }
}

/** The source itself failed (a network, a disk): not the file's fault, so it is thrown on to the caller. */
export class SourceFailed extends Error {}

/** The bytes from `offset`. Throws `Truncated` where the file ends before, `SourceFailed` where the source does not answer. */
export async function readBytes(source: ByteSource, offset: number, length: number): Promise<Uint8Array> {
  if (offset + length > source.size) throw new Truncated(source.size, offset + length);
  let bytes: Uint8Array;
  try {
    bytes = await source.read(offset, length);
  } catch (cause) {
    throw new SourceFailed("the source did not answer", { cause });
  }
  if (bytes.length < length) throw new Truncated(offset + bytes.length, offset + length);
  return bytes;
}
