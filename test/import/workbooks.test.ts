/** Tables of facts of parcels in workbooks that openpyxl wrote: the numbers as numbers, the letters as letters. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { readTableFile } from "../../shared/formats/index.ts";
import { zipBytes } from "../../shared/formats/zip.ts";
import { importParcelFacts } from "../../shared/importParcelFacts.ts";
import { temporaryFolder } from "../raster/gdal.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

/** A workbook that openpyxl makes: `book` is there, and is saved afterwards. */
function workbook(name: string, python: string): Uint8Array {
  const path = folder.path(name);
  const program = `import openpyxl\nbook = openpyxl.Workbook()\nsheet = book.active\n${python}\nbook.save(${JSON.stringify(path)})`;
  execFileSync("/usr/bin/python3", ["-c", program], { stdio: ["ignore", "pipe", "pipe"] });
  return new Uint8Array(readFileSync(path));
}

const facts = workbook(
  "facts.xlsx",
  `sheet.title = "Værdier"
sheet.append(["Ejerlavkode", "Matrikelnr", "Grundværdi (kr.)", "Facade (m)", "Zone", "Bemærkning"])
sheet.append([9990001, "12æ", 1234567.5, 1.234, "land", "Ærø & Østerå <1>"])
sheet.append([])
sheet.append([9990001, 13, 2000000, None, None, None])
sheet.append([9990001, "13a", "1.234,5", "12,5", "by", None])
other = book.create_sheet("Noter")
other.append(["a", "b"])`,
);

describe("a workbook of facts", () => {
  it("is read by its first sheet, each row with its number there", async () => {
    const read = await readTableFile(facts);
    expect(read).toMatchObject({
      ok: true,
      value: {
        ...{ format: "XLSX", sheet: "Værdier", others: ["Noter"] },
        header: ["Ejerlavkode", "Matrikelnr", "Grundværdi (kr.)", "Facade (m)", "Zone", "Bemærkning"],
        rows: [
          // 1.234 could be a thousand and some in text, and is not in a workbook.
          { line: 2, cells: ["9990001", "12æ", "1234567.5", "1.2340", "land", "Ærø & Østerå <1>"] },
          { line: 4, cells: ["9990001", "13", "2000000"] },
          { line: 5, cells: ["9990001", "13a", "1.234,5", "12,5", "by"] },
        ],
      },
    });
  });

  it("tells the parcels what a table in CSV would", async () => {
    const read = await readTableFile(facts);
    if (!read.ok) throw new Error("refused");
    const parcels = ["9990001-12æ", "9990001-13", "9990001-13a"].map((id) => ({ id, propertyValue: null }));
    const found = importParcelFacts({ text: read.value }, { parcels, keys: [] });
    if (!found.ok) throw new Error("refused");
    expect(found.value.asks).toEqual([]);
    expect(found.value.told.map(({ parcelId, facts: of, classes }) => [parcelId, of, classes])).toEqual([
      ["9990001-12æ", { landValueKroner: 1_234_567.5, frontageM: 1.234 }, { zone: "land" }],
      ["9990001-13", { landValueKroner: 2_000_000 }, {}],
      ["9990001-13a", { landValueKroner: 1_234.5, frontageM: 12.5 }, { zone: "by" }],
    ]);
  });

  it("is read by the sheet that is named, and refused where there is none of that name", async () => {
    expect(await readTableFile(facts, "Noter")).toMatchObject({ ok: true, value: { header: ["a", "b"], rows: [] } });
    expect(await readTableFile(facts, "Findes ikke")).toMatchObject({
      ok: false,
      issues: [{ code: "layer-not-chosen", facts: { layers: "Værdier\nNoter" } }],
    });
  });

  it("whose cells are errors, whose bytes are cut, or that is no workbook is refused", async () => {
    const broken = workbook(
      "error.xlsx",
      'sheet.append(["matrikel", "boliger"])\nsheet.append(["9990001-12a", None])\nsheet["B2"] = "#DIV/0!"\nsheet["B2"].data_type = "e"',
    );
    expect(await readTableFile(broken)).toMatchObject({
      ok: false,
      issues: [{ path: "/lines/2", code: "features-invalid", facts: { reason: "cell-error", found: "#DIV/0!" } }],
    });
    expect(await readTableFile(facts.subarray(0, facts.length / 2))).toMatchObject({
      ok: false,
      issues: [{ code: "features-invalid", facts: { reason: "zip", format: "XLSX" } }],
    });
    expect(await readTableFile(zipBytes([{ path: "a.txt", content: "x" }]))).toMatchObject({
      ok: false,
      issues: [{ code: "features-invalid", facts: { reason: "damaged" } }],
    });
  });

  it("of too many columns is refused", async () => {
    const wide = workbook("wide.xlsx", 'sheet.append(["matrikel"])\nsheet.cell(row=2, column=600, value=1)');
    expect(await readTableFile(wide)).toMatchObject({
      ok: false,
      issues: [{ code: "features-invalid", facts: { reason: "too-many-columns" } }],
    });
  });

  it("in CSV is read as Danish spreadsheets save it", async () => {
    const latin = Uint8Array.from(Buffer.from("matrikel;boliger\n9990001-12æ;2\n", "latin1"));
    expect(await readTableFile(latin)).toMatchObject({
      ok: true,
      value: { format: "CSV", sheet: null, rows: [{ line: 2, cells: ["9990001-12æ", "2"] }] },
    });
  });
});
