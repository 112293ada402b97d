import { describe, expect, it } from "vitest";
import { csvText } from "./index.ts";

const danish = { separator: ";", decimalMark: "," } as const;

describe("csvText", () => {
  it("writes a byte order mark, semicolons, decimal commas and CR LF for a Danish spreadsheet", () => {
    expect(
      csvText(
        [
          ["Matrikel", "Andel"],
          ["21ø", { digits: "30000.10" }],
          ["22", -0.5],
        ],
        danish,
      ),
    ).toBe("\ufeffMatrikel;Andel\r\n21ø;30000,10\r\n22;-0,5\r\n");
  });

  it("leaves what is not known empty, and writes zero as zero", () => {
    expect(csvText([[null, 0]], danish)).toBe("\ufeff;0\r\n");
  });

  it("quotes text with separators, quotes or line ends", () => {
    expect(csvText([["a;b", 'c"d', "e\nf", "g,h"]], danish)).toBe('\ufeff"a;b";"c""d";"e\nf";g,h\r\n');
    expect(csvText([["a;b", "g,h", 1.5]], { separator: ",", decimalMark: "." })).toBe('\ufeffa;b,"g,h",1.5\r\n');
  });

  it.each(["=1+1", "+45", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1+1", "＝1+1", "＠SUM(A1)"])(
    "does not let %j become a formula",
    (text) => {
      expect(
        csvText([[text]], danish)
          .replace("\ufeff", "")
          .replaceAll('"', "")
          .startsWith("'"),
      ).toBe(true);
    },
  );

  it("leaves a number below zero, and text with such a sign inside, as they stand", () => {
    expect(csvText([[-2, { digits: "-30.10" }, "a=b"]], danish)).toBe("\ufeff-2;-30,10;a=b\r\n");
  });
});
