import { deflateSync } from "fflate";

/** A file of an archive, and what the archive says of it: also what is not so. */
export interface RawFile {
  path: string | Uint8Array;
  content: Uint8Array;
  method?: number;
  flags?: number;
  /** The size that is told, where it is another than its own. */
  says?: number;
  attributes?: number;
  /** What its own head calls it, where that is another name. */
  headPath?: string;
  /** Where the list says it begins, where it is not where it was put. */
  at?: number;
}

const bytesOf = (text: string | Uint8Array) => (typeof text === "string" ? new TextEncoder().encode(text) : text);

/** A zip byte for byte as it is asked for (APPNOTE 6.3.10 §§ 4.3.7, 4.3.12, 4.3.16), sound or not. */
export function rawZip(files: readonly RawFile[], { comment = "", count = files.length } = {}): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const put = (...bytes: Uint8Array[]) => {
    parts.push(...bytes);
    size += bytes.reduce((sum, { length }) => sum + length, 0);
  };
  const list: Uint8Array[] = [];
  for (const file of files) {
    const { content, method = 8, flags = 0, attributes = 0 } = file;
    const path = bytesOf(file.path);
    const headPath = bytesOf(file.headPath ?? file.path);
    const packed = method === 8 ? deflateSync(content, { level: 9 }) : content;
    const says = file.says ?? content.length;
    // Time, date and checksum: nobody looks.
    const told = [flags, method, 0, 0, 0, packed.length, says];
    list.push(
      fields([0x02014b50, 20, 20, ...told, path.length, 0, 0, 0, 0, attributes, file.at ?? size], "42222224442222244"),
      path,
    );
    put(fields([0x04034b50, 20, ...told, headPath.length, 0], "42222244422"), headPath, packed);
  }
  const listAt = size;
  put(...list);
  const listBytes = size - listAt;
  put(fields([0x06054b50, 0, 0, count, count, listBytes, listAt, comment.length], "42222442"), bytesOf(comment));
  return Buffer.concat(parts);
}

/** Numbers of two and four bytes, little-endian. */
function fields(values: readonly number[], widths: string): Uint8Array {
  if (values.length !== widths.length) throw new Error(`${values.length} values and ${widths.length} widths`);
  const bytes = Buffer.alloc([...widths].reduce((sum, width) => sum + Number(width), 0));
  let at = 0;
  values.forEach((value, i) => {
    if (widths[i] === "2") bytes.writeUInt16LE(value & 0xffff, at);
    else bytes.writeUInt32LE(value >>> 0, at);
    at += Number(widths[i]);
  });
  return bytes;
}
