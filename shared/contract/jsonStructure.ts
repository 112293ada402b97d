import type { Issue } from "../model/index.ts";
import { pointer } from "./issues.ts";
import { limits } from "./limits.ts";

const deepestNesting = limits.jsonDepth.most;

export type JsonStructure = { is: "sound" } | { is: "broken"; at: number } | { is: "refused"; issue: Issue };

interface Open {
  close: "}" | "]";
  /** Where we are in it: a name or a number. */
  step: string | number;
  names: Set<string>;
}

const space = /[ \t\n\r]*/y;
const scalar = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![0-9a-zA-Z.+-])|true\b|false\b|null\b/y;
const string = /"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*)*"/y;

/**
 * Walks a text as RFC 8259 says, without building anything. `broken`: the offset of the first character that is not
 * allowed, which engines word and place differently, and some not at all.
 */
export function readStructure(text: string): JsonStructure {
  let at = 0;
  const open: Open[] = [];
  let refused: Issue | null = null;

  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const hit = pattern.test(text);
    if (hit) at = pattern.lastIndex;
    return hit;
  };
  const is = (char: string): boolean => {
    take(space);
    if (text[at] !== char) return false;
    at++;
    return true;
  };
  const refuseHere = (code: Issue["code"], facts: Issue["facts"]) => {
    refused ??= { path: pointer(open.map(({ step }) => step)), code, facts };
  };
  const name = (inside: Open): boolean => {
    take(space);
    const start = at;
    if (!take(string)) return false;
    const quoted = text.slice(start, at);
    const read = quoted.includes("\\") ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
    inside.step = read;
    if (inside.names.has(read)) refuseHere("invalid", { reason: "twice", id: read.slice(0, 80) });
    if (read === "__proto__") refuseHere("unknown-field", { field: read });
    inside.names.add(read);
    return is(":");
  };

  for (;;) {
    const bracket = is("{") ? "}" : is("[") ? "]" : null;
    if (bracket !== null) {
      if (open.length === deepestNesting) {
        refuseHere("invalid", { reason: "too-deep", most: deepestNesting });
        return { is: "refused", issue: refused! };
      }
      if (!is(bracket)) {
        const inside: Open = { close: bracket, step: 0, names: new Set() };
        open.push(inside);
        if (bracket === "}" && !name(inside)) return { is: "broken", at };
        continue;
      }
    } else if (!take(string) && !take(scalar)) return { is: "broken", at };

    for (;;) {
      const inside = open.at(-1);
      if (inside === undefined) {
        take(space);
        if (at < text.length) return { is: "broken", at };
        return refused === null ? { is: "sound" } : { is: "refused", issue: refused };
      }
      if (is(",")) {
        if (inside.close === "}") {
          if (!name(inside)) return { is: "broken", at };
        } else inside.step = (inside.step as number) + 1;
        break;
      }
      if (!is(inside.close)) return { is: "broken", at };
      open.pop();
    }
  }
}
