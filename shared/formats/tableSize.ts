import type { Issue } from "../model/index.ts";
import { importLimits } from "./limits.ts";

const [lineFeed, carriageReturn] = [10, 13];

/**
 * Whether a text has more lines or cells than any table, asked before it is taken apart: an empty line is one sign in the text and a
 * hundred bytes afterwards. Issue: `too-many-features`.
 */
export function checkTableSize(text: string, separator: string): Issue[] {
  const mark = separator.charCodeAt(0);
  let [lines, cells] = [1, 1];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === lineFeed || (sign === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) lines++;
    else if (sign === mark) cells++;
  }
  cells += lines - 1;
  const tooMany = (features: number, most: number): Issue[] =>
    features > most ? [{ path: "", code: "too-many-features", facts: { features, most } }] : [];
  return [...tooMany(lines, importLimits.tableLines), ...tooMany(cells, importLimits.tableCells)];
}
