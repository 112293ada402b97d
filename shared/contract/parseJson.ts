import type { Result } from "../model/index.ts";
import { refuse } from "./issues.ts";
import { readStructure } from "./jsonStructure.ts";

/**
 * Reads JSON, and refuses what `JSON.parse` would let by: a name that stands twice (it keeps the last), `__proto__`, and
 * nesting deeper than any of our shapes. Where it is not JSON, says at which line and column it stops being so (from 1).
 */
export function parseJson(text: string): Result<unknown> {
  const structure = readStructure(text);
  if (structure.is === "broken") {
    const before = text.slice(0, structure.at).split("\n");
    const facts = { line: before.length, column: before.at(-1)!.length + 1, length: text.length };
    return refuse([{ path: "", code: "not-json", facts }]);
  }
  if (structure.is === "refused") return refuse([structure.issue]);
  return { ok: true, value: JSON.parse(text) as unknown };
}
