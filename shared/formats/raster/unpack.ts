/** Undoing what tiles are packed by, never beyond the bytes that their cells take: what holds more is cut there, and fills no memory. */
import { unzlibSync } from "fflate";

/** `most`: bytes that the cells take. Gives fewer where there are fewer; throws where the bytes are not packed so. */
type Unpack = (packed: Uint8Array, most: number) => Uint8Array;

/** The numbers of TIFF 6.0 and its supplement 2: none, LZW, deflate under its two numbers, PackBits. */
export const unpackers: Readonly<Record<number, Unpack>> = {
  1: (packed, most) => packed.subarray(0, most),
  5: unpackLzw,
  8: unzip,
  32946: unzip,
  32773: unpackPackBits,
};

function unzip(packed: Uint8Array, most: number): Uint8Array {
  return unzlibSync(packed, { out: new Uint8Array(most) });
}

const clearCode = 256;
const endCode = 257;
const firstOwn = 258;
const narrowest = 9;
const widest = 12;
const codes = 1 << widest;

/**
 * LZW as TIFF 6.0 § 13 has it: codes of 9 to 12 bits, the highest bit first, one bit wider one code before the narrower ones are used up.
 * A code's bytes are those of another code and one more, written from their end.
 */
function unpackLzw(packed: Uint8Array, most: number): Uint8Array {
  const out = new Uint8Array(most);
  const before = new Uint16Array(codes);
  const last = new Uint8Array(codes);
  const length = new Uint16Array(codes);
  for (let code = 0; code < clearCode; code++) [last[code], length[code]] = [code, 1];
  let [size, at, bits, held] = [0, 0, 0, 0];
  let [next, width, previous] = [firstOwn, narrowest, -1];
  while (size < most) {
    while (bits < width) {
      // Some programs leave the end out.
      if (at === packed.length) return out.subarray(0, size);
      held = ((held << 8) | packed[at++]!) & 0xffffff;
      bits += 8;
    }
    bits -= width;
    const code = (held >>> bits) & ((1 << width) - 1);
    if (code === endCode) break;
    if (code === clearCode) {
      [next, width, previous] = [firstOwn, narrowest, -1];
      continue;
    }
    if (code > next || (code >= firstOwn && previous === -1)) throw new RangeError("a code that was not told before");
    if (previous !== -1 && next < codes) {
      // Its last byte is the first of what comes now; where that is this very code, the first of the one before.
      let first = code === next ? previous : code;
      while (first >= firstOwn) first = before[first]!;
      before[next] = previous;
      last[next] = first;
      length[next] = length[previous]! + 1;
      next++;
    }
    if (code >= next) throw new RangeError("a code that was not told before");
    const end = size + length[code]!;
    let [place, step] = [end, code];
    while (place > size) {
      if (--place < most) out[place] = last[step]!;
      step = before[step]!;
    }
    size = Math.min(end, most);
    previous = code;
    if (next === (1 << width) - 1 && width < widest) width++;
  }
  return out.subarray(0, size);
}

/** PackBits as TIFF 6.0 § 9 has it: a count, then so many bytes as they are; or a negative one, then one byte so many times. */
function unpackPackBits(packed: Uint8Array, most: number): Uint8Array {
  const out = new Uint8Array(most);
  let [at, size] = [0, 0];
  while (at < packed.length && size < most) {
    const count = (packed[at++]! << 24) >> 24;
    if (count === -128) continue;
    if (count >= 0) {
      const bytes = packed.subarray(at, Math.min(at + count + 1, at + most - size));
      out.set(bytes, size);
      at += count + 1;
      size += bytes.length;
    } else {
      if (at === packed.length) break;
      const end = Math.min(size + 1 - count, most);
      out.fill(packed[at++]!, size, end);
      size = end;
    }
  }
  return out.subarray(0, size);
}
