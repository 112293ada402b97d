import type { Watch } from "./model/index.ts";
import { mostSheetsAFile } from "./sheetPdf.ts";
import type { SheetInWords } from "./texts/sheet/index.ts";

/** One of the files that many sheets make, and which of them it holds: the first is 1. */
export interface SheetFile {
  from: number;
  to: number;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface HowToFile {
  /** Sheets in each file but the last; at most `mostSheetsAFile`. */
  each?: number;
  /** Files made at a time: more than one where `makeFile` has threads. */
  atOnce?: number;
  /** Told of the sheets that are done before each file is given. What it throws stops the run: no more files are begun. */
  watch?: Watch | undefined;
}

/**
 * Sheets of many units as files, one after the other in the order of the units. No more than `atOnce` files and their sheets are in
 * memory at a time, however many there are; who stops reading stops the rest.
 *
 * Example: `for await (const { from, to, bytes } of sheetFiles(ids, wordsOf, (sheets) => sheetPdf(sheets, fonts, day))) …`
 */
export async function* sheetFiles(
  ids: readonly string[],
  wordsOf: (unitId: string) => SheetInWords,
  makeFile: (sheets: SheetInWords[]) => Promise<Uint8Array<ArrayBuffer>>,
  { each = mostSheetsAFile, atOnce = 1, watch }: HowToFile = {},
): AsyncGenerator<SheetFile> {
  const underWay: Promise<SheetFile>[] = [];
  let next = 0;
  const begin = () => {
    const from = next;
    const some = ids.slice(from, from + each);
    next += some.length;
    const file = makeFile(some.map(wordsOf)).then((bytes) => ({ from: from + 1, to: from + some.length, bytes }));
    // One that fails is told of when its turn comes, or not at all where the run has stopped by then.
    file.catch(() => undefined);
    underWay.push(file);
  };
  watch?.(0, ids.length);
  while (next < ids.length || underWay.length > 0) {
    while (next < ids.length && underWay.length < atOnce) begin();
    const file = await underWay.shift()!;
    watch?.(file.to, ids.length);
    yield file;
  }
}
