import { describe, expect, it } from "vitest";
import { sheetFiles } from "./sheetFiles.ts";
import type { SheetInWords } from "./texts/sheet/index.ts";

const ids = Array.from({ length: 7 }, (_, i) => `p${i + 1}`);
const wordsOf = (title: string): SheetInWords => ({
  ...{ language: "da", title, about: "", synthetic: null, amount: "", paid: null, notes: [], sections: [], foot: "" },
});
/** A file that says which sheets it holds. */
const makeFile = async (sheets: SheetInWords[]) => new TextEncoder().encode(sheets.map(({ title }) => title).join(" "));
const said = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("sheetFiles", () => {
  it("gives all sheets in their order, no more than asked in a file, whichever file is ready first", async () => {
    const slowFirst = async (sheets: SheetInWords[]) => {
      if (sheets[0]!.title === "p1") await new Promise((resolve) => setTimeout(resolve, 20));
      return makeFile(sheets);
    };
    const files: string[] = [];
    for await (const { from, to, bytes } of sheetFiles(ids, wordsOf, slowFirst, { each: 3, atOnce: 3 }))
      files.push(`${from}-${to}: ${said(bytes)}`);
    expect(files).toEqual(["1-3: p1 p2 p3", "4-6: p4 p5 p6", "7-7: p7"]);
  });

  it("words no more sheets than the files under way need", async () => {
    let worded = 0;
    const counting = (id: string) => {
      worded++;
      return wordsOf(id);
    };
    for await (const { to } of sheetFiles(ids, counting, makeFile, { each: 2, atOnce: 1 })) expect(worded).toBe(to);
  });

  it("tells how far it is, and stops where the watcher throws: no more files are begun", async () => {
    const told: number[] = [];
    let begun = 0;
    const counted = (sheets: SheetInWords[]) => {
      begun++;
      return makeFile(sheets);
    };
    const watch = (done: number, of: number) => {
      expect(of).toBe(7);
      told.push(done);
      if (done === 4) throw new Error("cancelled");
    };
    const run = async () => {
      for await (const _ of sheetFiles(ids, wordsOf, counted, { each: 2, watch }));
    };
    await expect(run()).rejects.toThrow("cancelled");
    expect([told, begun]).toEqual([[0, 2, 4], 2]);
  });

  it("says where a file fails, after those before it", async () => {
    const failing = async (sheets: SheetInWords[]) => {
      if (sheets[0]!.title === "p4") throw new Error("no room");
      return makeFile(sheets);
    };
    const files: number[] = [];
    const run = async () => {
      for await (const { to } of sheetFiles(ids, wordsOf, failing, { each: 3, atOnce: 2 })) files.push(to);
    };
    await expect(run()).rejects.toThrow("no room");
    expect(files).toEqual([3]);
  });

  it("gives no file of no sheets", async () => {
    for await (const _ of sheetFiles([], wordsOf, makeFile)) expect.fail("a file of nothing");
  });
});
