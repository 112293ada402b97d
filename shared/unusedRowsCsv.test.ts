import { describe, expect, it } from "vitest";
import { unusedRowsCsv } from "./unusedRowsCsv.ts";

describe("the list of rows that were not used", () => {
  const unused = [
    {
      path: "/parcels/features/7/properties",
      code: "wrong-type",
      facts: { field: "matrikelnr", found: "mark; ved åen", expected: "matrikelnr" },
    },
    { path: "/facts/lines/4", code: "parcel-not-found", facts: { line: 4, id: "1-99" } },
    { path: "", code: "features-invalid", facts: { reason: "no-features" } },
  ] as const;

  it("has each with its file, its number there, its column and why, as a Danish spreadsheet opens it", () => {
    const [head, first, second, third] = unusedRowsCsv([...unused.slice(0, 2)], "da").split("\r\n");
    expect(head).toBe("\ufefffil;række;kolonne;sted i filen;hvorfor");
    // The eighth row: a path counts from nought.
    expect(first).toMatch(
      /^parcels;8;matrikelnr;\/parcels\/features\/7\/properties;"Her skal stå matrikelnr, men der står mark; ved åen\./,
    );
    expect(second).toMatch(/^facts;4;;\/facts\/lines\/4;Matriklen 1-99 findes ikke i sagen\./);
    expect(third).toBe("");
  });

  it("is in English too, with commas between", () => {
    expect(unusedRowsCsv([unused[1]], "en")).toContain("facts,4,,/facts/lines/4,");
  });
});
