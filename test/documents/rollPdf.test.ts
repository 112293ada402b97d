import { afterAll, describe, expect, it } from "vitest";
import { pdfFonts } from "../../infra/local/pdfFonts.ts";
import { type RollPdf, rollPdfs } from "../../shared/documents/rollPdf.ts";
import { infoOf, structureOf } from "../pdf/poppler.ts";
import { drawnPage, longestRun } from "./pixels.ts";
import { ask, goldenRoll, type Rolled, temporaryFolder, withRoadAndLines } from "./rolls.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

/** The golden roll of eleven lines four times over: 44 lines, four times 7,500,000.07 kr. (docs/golden.md). */
function fourfold(): Rolled {
  const { theCase, calculation } = goldenRoll(withRoadAndLines);
  return { theCase, calculation: { ...calculation, units: [1, 2, 3, 4].flatMap(() => calculation.units) } };
}

async function made({ calculation, theCase }: Rolled, mostRows?: number, lang: "da" | "en" = "da"): Promise<RollPdf[]> {
  const options = {
    lang,
    fonts: await pdfFonts(),
    madeOn: "2026-01-15",
    ...(mostRows === undefined ? {} : { mostRows }),
  };
  const parts: RollPdf[] = [];
  for await (const part of rollPdfs(calculation, theCase, options)) parts.push(part);
  return parts;
}

/** What Poppler reads on each page, a line a row of the table. */
const pagesOf = ({ bytes, part }: RollPdf): string[] =>
  ask("pdftotext", "-layout", folder.write(`roll-${part}.pdf`, bytes), "-")
    .split("\f")
    .slice(0, -1);

describe("a roll on paper", async () => {
  const rolled = fourfold();
  const [only, ...others] = await made(rolled);
  const pages = pagesOf(only!);
  const heading = /Enhed +Art +Areal, m² .*Andel, kr\./;

  it("is one file of several pages, each with its number and the fingerprint of the case", () => {
    expect(others).toEqual([]);
    expect(pages.length).toBeGreaterThan(1);
    for (const [i, page] of pages.entries()) {
      expect(page).toContain(`side ${i + 1} af ${pages.length}`);
      expect(page).toContain(rolled.calculation.caseHash);
    }
  });

  it("repeats the headings of the table on the page after", () => {
    expect(pages[0]).toMatch(heading);
    expect(pages[1]).toMatch(heading);
  });

  it("has subtotals for land, roads and lines, and a total that they make", () => {
    const text = pages.join("\n");
    const line = (name: string) => new RegExp(`^ *${name}  .*`, "m").exec(text)?.[0];
    // Four times 750,000.01 kr. for the road and for the lines; four times 7,500,000.07 kr. in all.
    expect(line("I alt: veje")).toContain(" 3.000.000,04 ");
    expect(line("I alt: ledninger")).toContain(" 3.000.000,04 ");
    expect(line("I alt: grunde")).toContain(" 24.000.000,20 ");
    expect(line("I alt")).toContain(" 30.000.000,28 ");
    expect(text.match(/^ *9990002-\d+ /gm)).toHaveLength(44);
  });

  it("prints the method, the law's version and every check", () => {
    const text = pages.join("\n").replace(/\s+/g, " ");
    expect(text).toContain("x = R · 1 / Σ");
    expect(text).toContain(`lovdata ${rolled.calculation.lawVersion}`);
    expect(text).toContain("i hele øre efter største rest");
    expect(text.match(/– (Består ikke|Består|Kan ikke siges): /g)).toHaveLength(rolled.calculation.checks.length);
  });

  it("ends with the map, true to its scale, with a text for who cannot see it", () => {
    const { theCase } = rolled;
    const last = pages.at(-1)!;
    expect(last).toContain(`Hvem betaler hvor meget for ${theCase.title}?`);
    expect(last).toContain("EPSG:25832");
    const [, length, unit] = /^ *(\d+) (k?m)$/m.exec(last)!;
    expect(structureOf(only!.bytes).filter((line) => line.trim().startsWith("Figure"))).toHaveLength(1);
    const page = drawnPage(folder, only!.bytes, { page: pages.length, dpi: 150 });
    // All pay the same: one class, in the middle of the sequence (amountClasses.ts); each parcel is 20 m wide (docs/golden.md).
    const parcel = longestRun(page, "#fe9929") / 20;
    const bar = longestRun(page, "#1a1a1a") / (Number(length) * (unit === "km" ? 1_000 : 1));
    // Pixels a metre: the border of a parcel, half a metre or so, is not of its colour.
    expect(parcel).toBeGreaterThan(1);
    expect(Math.abs(bar / parcel - 1)).toBeLessThan(0.04);
  });

  it("is tagged as a table with headings, in Danish", () => {
    expect(infoOf(only!.bytes).Tagged).toBe("yes");
    const tags = structureOf(only!.bytes).map((line) => line.trim().split(" ")[0]);
    const count = (tag: string) => tags.filter((one) => one === tag).length;
    // Eleven columns; 44 lines, three subtotals and the total, each named by its first cell.
    expect([count("H1"), count("Table"), count("TR"), count("TH")]).toEqual([1, 1, 1 + 48, 11 + 48]);
  });

  it("says of what is not known that it is, and leaves its sum unknown", async () => {
    const [file] = await made(
      goldenRoll((golden) => ({ ...golden, hazards: [] })),
      undefined,
      "en",
    );
    const text = pagesOf(file!).join("\n");
    expect(/^ *Total  .*/m.exec(text)?.[0]).toMatch(/unknown/);
  });

  it("comes in files of as many lines as are asked for, each with a sum of its own, and the sum of all in the last", async () => {
    const parts = await made(goldenRoll(), 4);
    expect(parts.map(({ part, of }) => [part, of])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    const texts = parts.map((part) => pagesOf(part).join("\n"));
    expect(texts[1]).toContain("Del 2 af 3: linje 5 til 8 af 11");
    // In the roll's order: 1, 10, 11, 2 pay 750,000.01 each.
    expect(texts[0]).toMatch(/I alt i del 1 .* 3\.000\.000,04 /);
    expect(texts[0]).not.toContain("7.500.000,07  ");
    expect(texts[2]).toMatch(/^ *I alt  .* 7\.500\.000,07 /m);
  });
});
