import { oddLiterals } from "./oddValues.ts";
import type { Draw } from "./random.ts";

const utf8 = new TextEncoder();

/** Bytes of a JSON with one thing wrong that no value can have: broken UTF-8, names that stand twice, numbers that are none. */
export function mutateJsonText(json: string, draw: Draw): Uint8Array {
  const at = draw.below(json.length + 1);
  switch (draw.below(9)) {
    case 0:
      return utf8.encode(json.slice(0, at));
    case 1:
      return spliced(
        json,
        at,
        draw.of([[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0x80], [0]]),
      );
    case 2:
      return utf8.encode(json.replace(/-?\d[\d.eE+-]*/, draw.of(oddLiterals)));
    case 3:
      // The first name again, with another value.
      return utf8.encode(json.replace(/^\{("(?:[^"\\]|\\.)*":)/, (_, name: string) => `{${name}null,${name}`));
    case 4:
      return utf8.encode(draw.of(["\ufeff", " ", "\u00a0", "/**/", ")]}',\n", "[", "{"]) + json);
    case 5:
      return utf8.encode(json + draw.of([" ", "x", "}", "]", "\u0000", json]));
    case 6:
      return utf8.encode(
        json.slice(0, at) + draw.of(["\\u", "\\ud800", '"', "\\", "{", "]", ",", ":", "\n"]) + json.slice(at),
      );
    case 7:
      return flipped(utf8.encode(json), draw);
    default:
      return utf8.encode(
        draw.of(["", " ", "null", "[]", "{}", "0", '""', "[".repeat(5_000), '{"a":'.repeat(5_000), "\u0000"]),
      );
  }
}

function spliced(text: string, at: number, bytes: readonly number[]): Uint8Array {
  return Buffer.concat([utf8.encode(text.slice(0, at)), Uint8Array.from(bytes), utf8.encode(text.slice(at))]);
}

/** One to eight bytes of a copy changed. */
export function flipped(bytes: Uint8Array, draw: Draw): Uint8Array {
  const changed = Uint8Array.from(bytes);
  if (changed.length === 0) return changed;
  for (let i = draw.below(8); i >= 0; i--) changed[draw.below(changed.length)] = draw.below(256);
  return changed;
}
