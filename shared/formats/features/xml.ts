import sax from "sax";
import type { Refusal } from "../../model/index.ts";
import { importLimits } from "../limits.ts";
import { quote } from "../refuse.ts";
import { faulty } from "./rawFile.ts";

export interface XmlHandler {
  /** `name`: without its namespace's prefix. */
  open(name: string, attributes: Readonly<Record<string, string>>): Refusal | null;
  /** `text`: what stood right in the element, its children's left out. */
  close(name: string, text: string): Refusal | null;
}

/** Bytes that are decoded and parsed at a time: a fault stops the reading there. */
const bytesAtATime = 65_536;

/** The letters that a file may be in, by the name it gives them. A file that names none is UTF-8 (or says UTF-16 by its first bytes). */
const encodings = new Set([
  "utf-8",
  "iso-8859-1",
  "iso-8859-15",
  "windows-1252",
  "us-ascii",
  "utf-16",
  "utf-16le",
  "utf-16be",
]);

/**
 * Reads XML in one pass, a piece at a time, and tells the handler of each element. No document type is taken, so that nothing can be
 * expanded or fetched. Null: it was read to its end. Issues: `features-invalid` with `encoding`, `doctype`, `xml` (not well-formed, or cut
 * short; with its line), `too-deep`, `text-too-long`; and what the handler says.
 */
export function readXml(bytes: Uint8Array, handler: XmlHandler): Refusal | null {
  const encoding = encodingOf(bytes);
  if (!encodings.has(encoding)) return faulty("", "encoding", quote(encoding));
  const decoder = new TextDecoder(encoding, { fatal: true });
  const parser = sax.parser(true, { position: true });
  const texts: string[] = [];
  let length = 0;
  let refusal: Refusal | null = null;
  let hasRoot = false;
  const stop = (why: Refusal | null): void => {
    refusal ??= why;
  };
  const fault = (): Refusal => ({
    ok: false,
    issues: [
      {
        path: "",
        code: "features-invalid",
        facts: { reason: "xml", line: parser.line + 1, column: parser.column + 1 },
      },
    ],
  });
  parser.onerror = () => {
    stop(fault());
    // The parser throws on the next write unless told that the error was seen.
    (parser as { error: Error | null }).error = null;
  };
  parser.ondoctype = () => {
    stop(faulty("", "doctype"));
  };
  parser.onopentag = ({ name, attributes }) => {
    if (refusal !== null) return;
    if (texts.length === 0 && hasRoot) return stop(fault());
    hasRoot = true;
    texts.push("");
    length = 0;
    if (texts.length > importLimits.xmlDepth) stop(faulty("", "too-deep", importLimits.xmlDepth));
    else stop(handler.open(local(name), attributes as Record<string, string>));
  };
  const add = (text: string): void => {
    if (refusal !== null || texts.length === 0) return;
    length += text.length;
    if (length > importLimits.xmlText) stop(faulty("", "text-too-long", importLimits.xmlText));
    else texts[texts.length - 1] += text;
  };
  parser.ontext = add;
  parser.oncdata = add;
  parser.onclosetag = (name) => {
    if (refusal !== null) return;
    length = 0;
    stop(handler.close(local(name), texts.pop() ?? ""));
  };
  try {
    for (let at = 0; at < bytes.length && refusal === null; at += bytesAtATime) {
      const isLast = at + bytesAtATime >= bytes.length;
      const text = decoder.decode(bytes.subarray(at, at + bytesAtATime), { stream: !isLast });
      parser.write(text);
      // A document type may go on for megabytes before it ends: its beginning is enough.
      if (at === 0 && /<!DOCTYPE/i.test(text)) stop(faulty("", "doctype"));
    }
  } catch (error) {
    return error instanceof TypeError ? faulty("", "encoding", encoding) : (refusal ?? fault());
  }
  if (refusal !== null) return refusal;
  try {
    parser.close();
  } catch {
    return fault();
  }
  return refusal;
}

/** What the first bytes say that the letters are. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const said = /^(?:ï»¿)?<\?xml[^>]*?encoding\s*=\s*["']([^"']{1,40})["']/.exec(head)?.[1];
  return (said ?? "utf-8").toLowerCase();
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);
