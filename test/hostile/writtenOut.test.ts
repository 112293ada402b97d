import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { rollFile } from "../../functions/documents/rollFiles.ts";
import { pdfFonts } from "../../infra/local/pdfFonts.ts";
import { calculate } from "../../shared/calculate.ts";
import { checkCase } from "../../shared/checkCase.ts";
import type { Calculation, CaseFile } from "../../shared/model/index.ts";
import { golden } from "../server/client.ts";

const formulas = ["=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", " =1+1", "\uff1d1+1"];
const script = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';

/** The golden case with this in every text that a person types. */
function saying(text: string): { theCase: CaseFile; calculation: Calculation } {
  const [measure, ...others] = golden.measures;
  const theCase: CaseFile = {
    ...golden,
    title: text,
    municipality: { ...golden.municipality, name: text },
    dataSource: { ...golden.dataSource, text },
    measures: [{ ...measure!, title: text }, ...others],
    parcels: golden.parcels.map((parcel, i) => (i === 0 ? { ...parcel, matrikelnr: text } : parcel)),
  };
  const checked = checkCase(theCase);
  // Where the case file itself refuses it, there is nothing to write out.
  const sound = checked.ok ? theCase : { ...theCase, parcels: golden.parcels };
  const calculation = calculate(sound);
  if (!calculation.ok) throw new Error(JSON.stringify(calculation.issues[0]));
  return { theCase: sound, calculation: calculation.value };
}
const options = { lang: "da" as const, fonts: pdfFonts, madeOn: "2026-11-30" };
const fileOf = async (format: Parameters<typeof rollFile>[0], text: string) =>
  (await rollFile(format, saying(text), options)).bytes;

describe("what somebody typed to be run by who opens a file", () => {
  it("is text in CSV: no cell begins as a formula does", async () => {
    for (const formula of formulas)
      for (const format of ["csv", "payers-csv"] as const) {
        const text = new TextDecoder().decode(await fileOf(format, formula)).replace("\ufeff", "");
        const cells = Papa.parse<string[]>(text, { delimiter: ";" }).data.flat();
        const runs = cells.filter((cell) => /^\s*[=+\-@\uff1d]/.test(cell) && !/^-?[\d.,]+$/.test(cell.trim()));
        expect([format, formula, runs]).toEqual([format, formula, []]);
        expect(text).toContain(formula.trim().slice(1, 4));
      }
  });

  it("is text in a spreadsheet: no cell is a formula", async () => {
    for (const formula of formulas.slice(0, 4)) {
      const sheets = Object.entries(unzipSync(await fileOf("xlsx", formula))).filter(([path]) =>
        /sheets\/.*\.xml$/.test(path),
      );
      expect(sheets.length).toBeGreaterThan(0);
      for (const [, bytes] of sheets) expect(strFromU8(bytes)).not.toMatch(/<f[ >]/);
    }
  });

  it("is text in a PDF: nothing in it runs, opens or fetches", async () => {
    const bytes = Buffer.from(await fileOf("pdf", script)).toString("latin1");
    expect(bytes.startsWith("%PDF-")).toBe(true);
    expect(bytes).not.toMatch(/\/(JavaScript|JS|OpenAction|AA|Launch|EmbeddedFile|SubmitForm|RichMedia)\b/);
  });

  it("is text in GeoJSON, which is JSON, and is escaped in the spreadsheet's XML", async () => {
    expect(JSON.parse(new TextDecoder().decode(await fileOf("geojson", script)))).toBeTypeOf("object");
    const sheets = Object.values(unzipSync(await fileOf("xlsx", script)))
      .map((bytes) => strFromU8(bytes))
      .join("");
    expect(sheets).not.toContain("<script>");
    expect(sheets).toContain("&lt;script&gt;");
  });
});
