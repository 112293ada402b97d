/** A picture as its first bytes tell it. */
export interface Picture {
  type: "image/png" | "image/jpeg";
  /** px. */
  width: number;
  height: number;
}

/** The type and size of a PNG (ISO 15948) or JPEG (ISO 10918-1) by its own head, whatever its service says that it is; null: it is neither, or cut short. */
export function pictureIn(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begins = (...magic: number[]) => magic.every((byte, i) => bytes[i] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))
    return bytes.length < 24 ? null : { type: "image/png", width: view.getUint32(16), height: view.getUint32(20) };
  return begins(0xff, 0xd8, 0xff) ? jpegIn(view) : null;
}

/** Walks the segments to the first frame header (SOF, all but the three that are none). */
function jpegIn(view: DataView): Picture | null {
  for (let at = 2; at + 9 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { type: "image/jpeg", width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** Whether bytes begin as a TIFF does (TIFF 6.0, BigTIFF), either way round. */
export const isTiff = ([a, b, c, d]: Uint8Array): boolean =>
  (a === 0x49 && b === 0x49 && (c === 42 || c === 43) && d === 0) ||
  (a === 0x4d && b === 0x4d && c === 0 && (d === 42 || d === 43));
