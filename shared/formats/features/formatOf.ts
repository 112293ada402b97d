/** What a file is, by its first bytes; a zip may hold a shapefile or a KML. Null: none that is read. */
export type FileKind = "json" | "sqlite" | "flatgeobuf" | "zip" | "gml" | "kml";

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);
const ascii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));

/** Characters that are looked at for the root element of XML: a schema's addresses may stand before it is named. */
const headBytes = 4_096;

export function fileKindOf(bytes: Uint8Array): FileKind | null {
  if (startsWith(bytes, ascii("SQLite format 3\0"))) return "sqlite";
  if (startsWith(bytes, [0x66, 0x67, 0x62, 0x03])) return "flatgeobuf";
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return "zip";
  const head = headOf(bytes);
  if (/^\s*[{[]/.test(head)) return "json";
  if (!/^\s*</.test(head)) return null;
  const root = /<(?:[\w.-]+:)?([\w.-]+)[\s>/]/.exec(head.replace(/<[?!][^>]*>|<!--[\s\S]*?-->/g, ""))?.[1];
  return root === "kml" ? "kml" : "gml";
}

/** The first of a text, whatever letters it is in: all that is asked of it is ASCII. */
function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, headBytes);
  if (startsWith(head, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(head);
  if (startsWith(head, [0xfe, 0xff])) return new TextDecoder("utf-16be").decode(head);
  return new TextDecoder("latin1").decode(startsWith(head, [0xef, 0xbb, 0xbf]) ? head.subarray(3) : head);
}
