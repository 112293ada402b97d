import { describe, expect, it } from "vitest";
import { checkFileSize } from "./index.ts";

describe("checkFileSize", () => {
  it("refuses 200 MB by its size alone, with the limit", () => {
    expect(checkFileSize(200_000_000)).toEqual([
      { path: "", code: "file-too-large", facts: { bytes: 200_000_000, most: 50_000_000 } },
    ]);
  });

  it("lets a file at the limit pass, and not one byte more", () => {
    expect(checkFileSize(50_000_000)).toEqual([]);
    expect(checkFileSize(50_000_001)).toHaveLength(1);
  });
});
