import { describe, expect, it } from "vitest";
import { type Block, openPdf, type PdfOptions } from "../../shared/formats/pdf/index.ts";
import { fonts, fontsOf, infoOf, structureOf, textOf } from "./poppler.ts";

const options: PdfOptions = {
  title: "Matrikel 21ø",
  language: "da",
  fonts,
  madeOn: "2026-01-15",
  source: "Kilde: prøve",
};
const written = (blocks: readonly Block[], more: Partial<PdfOptions> = {}): Promise<Uint8Array> => {
  const pdf = openPdf({ ...options, ...more });
  pdf.add(blocks);
  return pdf.bytes();
};
const longTable: Block = {
  is: "table",
  caption: "Andele",
  columns: [{ title: "Matrikel" }, { title: "Andel", align: "right" }],
  rows: Array.from({ length: 120 }, (_, i) => [`${i + 1}a`, `${i + 1},00 kr.`]),
  totals: [["I alt", "7.260,00 kr."]],
};

describe("a PDF", () => {
  it("is tagged, on A4, with its title, its day and its language", async () => {
    const file = await written([{ is: "paragraph", text: "Blåbærgrød" }]);
    const info = infoOf(file);
    expect([info.Tagged, info.Pages, info.Title, info["Page size"]]).toEqual([
      "yes",
      "1",
      "Matrikel 21ø",
      "595.28 x 841.89 pts (A4)",
    ]);
    expect(info.CreationDate).toContain("Jan 15");
    const plain = Buffer.from(file).toString("latin1");
    expect(plain).toContain("/Lang (da)");
    expect(plain).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(plain).toContain("/DisplayDocTitle true");
  });

  it("holds each font that it uses, and no font of the machine", async () => {
    const file = await written([
      { is: "heading", level: 1, text: "Andel" },
      { is: "paragraph", text: "Her" },
    ]);
    const lines = fontsOf(file);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^\w{6}\+IBMPlexSans\S*\s+CID TrueType\s+Identity-H\s+yes yes yes/);
  });

  it("says what is a heading, a paragraph, a list, and what in a table is a header", async () => {
    const file = await written([
      { is: "heading", level: 1, text: "Din andel" },
      { is: "paragraph", text: "30.000 kr." },
      { is: "list", items: ["en"] },
      { is: "pairs", rows: [{ label: "Skade", value: { text: "vides ikke", unknown: true } }] },
      {
        is: "table",
        caption: "Tabel",
        columns: [{ title: "Faktor" }, { title: "Tal", align: "right" }],
        rows: [["areal", "2"]],
        totals: [["i alt", "2"]],
      },
    ]);
    expect(structureOf(file).map((line) => line.trim())).toEqual([
      ...["Document", "H1", '"Din andel"', "P", '"30.000 kr."', "L", "LI", "Lbl", '"–"', "LBody", '"en"'],
      ...["L", "LI", "Lbl", '"Skade"', "LBody", '"vides ikke"', "Table", "Caption", '"Tabel"'],
      ...["THead", "TR", "TH", "/Scope /Column", '"Faktor"', "TH", "/Scope /Column", '"Tal"'],
      ...["TBody", "TR", "TH", "/Scope /Row", '"areal"', "TD", '"2"'],
      ...["TFoot", "TR", "TH", "/Scope /Row", '"i alt"', "TD", '"2"'],
    ]);
  });

  it("repeats a table's first row on each page that the table goes on to, and reads it out once", async () => {
    const file = await written([longTable], { pageNumber: (page, of) => `side ${page} af ${of}` });
    const whole = textOf(file);
    const pages = whole.split("\f").slice(0, -1);
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((text, i) => {
      expect(text.match(/Matrikel +Andel/g)).toHaveLength(1);
      expect(text).toContain(`side ${i + 1} af ${pages.length}`);
      expect(text).toContain("Kilde: prøve");
    });
    expect(structureOf(file).filter((line) => line.includes('"Matrikel"'))).toHaveLength(1);
    for (let i = 1; i <= 120; i++) expect(whole).toMatch(new RegExp(`^${i}a +${i},00 kr\\.$`, "m"));
    expect(pages.at(-1)).toMatch(/I alt +7\.260,00 kr\./);
  });

  it("breaks a text that is longer than a page over pages, every word kept, as one paragraph", async () => {
    const words = Array.from({ length: 3000 }, (_, i) => `ord${i}`);
    const file = await written([{ is: "paragraph", text: words.join(" ") }]);
    expect(textOf(file, "raw").match(/ord\d+/g)).toEqual(words);
    expect(structureOf(file).filter((line) => line.trim() === "P")).toHaveLength(1);
    expect(infoOf(file).Pages).not.toBe("1");
  });

  it("breaks a word that is wider than its column, and loses no letter of it", async () => {
    const word = "abcdefghij".repeat(30);
    const file = await written([{ is: "paragraph", text: word }]);
    expect(textOf(file, "raw").replaceAll(/\s/g, "")).toContain(word);
  });

  it("puts two columns beside each other, read left first, and under each other where they are longer than a page", async () => {
    const short = await written([
      { is: "beside", left: [{ is: "paragraph", text: "venstre" }], right: [{ is: "paragraph", text: "højre" }] },
    ]);
    expect(textOf(short)).toMatch(/venstre +højre/);
    expect(structureOf(short).map((line) => line.trim())).toEqual(["Document", "P", '"venstre"', "P", '"højre"']);
    const long = await written([{ is: "beside", left: [longTable], right: [{ is: "paragraph", text: "højre" }] }]);
    expect(textOf(long)).toMatch(/^120a/m);
    expect(textOf(long).trimEnd()).toMatch(/I alt +7\.260,00 kr\.\n+højre/);
  });

  it("measures what it draws: as many lines as are said to fit make one page, and one more line makes two", async () => {
    const pdf = openPdf(options);
    const line: Block = { is: "paragraph", text: "linje" };
    const fit = Math.floor(pdf.pageHeight / pdf.heightOf([line]));
    pdf.add(Array.from({ length: fit }, () => line));
    expect(pdf.pages).toBe(1);
    pdf.add([line]);
    expect(pdf.pages).toBe(2);
    await pdf.bytes();
  });

  it("is the same bytes each time", async () => {
    const [first, second] = [await written([longTable]), await written([longTable])];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it("refuses a row that has not a cell for each column", async () => {
    const broken: Block = { is: "table", columns: [{ title: "a" }, { title: "b" }], rows: [["1"]] };
    expect(() => openPdf(options).add([broken])).toThrow("a row of 1 cells in 2 columns");
  });
});
