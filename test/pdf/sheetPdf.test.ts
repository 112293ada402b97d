import { beforeAll, describe, expect, it } from "vitest";
import { madeRasters } from "../../shared/caseRasters.ts";
import { noret } from "../../shared/demo/index.ts";
import type { CaseFile, OwnerSheet } from "../../shared/model/index.ts";
import { ownerSheets } from "../../shared/ownerSheets.ts";
import { sheetPdf } from "../../shared/sheetPdf.ts";
import { readability } from "../../shared/texts/lix.ts";
import { type SheetInWords, sheetInWords } from "../../shared/texts/sheet/index.ts";
import { fonts, infoOf, structureOf, textOf } from "./poppler.ts";

const madeOn = "2020-01-15";
const plain = (text: string) => text.replaceAll("\u00a0", " ").replaceAll(/\s+/g, " ");

function sheets(key: string, change: (sag: CaseFile) => CaseFile = (sag) => sag): OwnerSheet[] {
  const sag = change({ ...noret(), keys: [{ measure: "*", key: { id: key, version: "1" } }] });
  const made = ownerSheets(sag, new Map(madeRasters(sag)));
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value.ids.map((id) => made.value.sheetOf(id)!);
}

let byRisk: OwnerSheet[];
beforeAll(() => {
  byRisk = sheets("risk-and-value");
});
const inDanish = () => byRisk.map((sheet) => sheetInWords(sheet, "da"));
const paying = () => byRisk.find(({ amount }) => amount.oere > 0)!;

describe("the words of a sheet", () => {
  it("are plain: every Danish sheet of Noret has a LIX of 45 at most", () => {
    const all = [...inDanish(), ...sheets("equal").map((sheet) => sheetInWords(sheet, "da"))];
    const lix = all.map(({ sections }) => readability(sections.flatMap(({ says }) => says)).lix!);
    expect(all).toHaveLength(2000);
    expect(Math.max(...lix)).toBeLessThanOrEqual(45);
  });

  it("answer every question in Danish and in English", () => {
    for (const lang of ["da", "en"] as const) {
      const { sections } = sheetInWords(paying(), lang);
      expect(sections).toHaveLength(13);
      for (const { heading, says } of sections) expect([heading.endsWith("?"), says.length > 0]).toEqual([true, true]);
    }
  });

  it("hold a table that multiplies out to the øre: the bill × points ÷ everybody's points is the share", () => {
    const danish = (cell: unknown) =>
      Number(
        String(cell)
          .replaceAll(/[^\d,−]/g, "")
          .replace(",", "."),
      );
    for (const sheet of byRisk) {
      const table = sheetInWords(sheet, "da").sections.find(({ topic }) => topic === "reached")!.tables[0];
      if (table === undefined) {
        expect(sheet.amount.oere).toBe(0);
        continue;
      }
      const row = (start: string) => danish(table.rows.find(([name]) => (name as string).startsWith(start))!.at(-1));
      const factors = table.rows.slice(0, 2).map((cells) => danish(cells.at(-1)));
      // The points have six decimals at most, each factor too.
      expect(Math.abs(factors[0]! * factors[1]! - row("Point"))).toBeLessThan(Math.max(...factors) * 1e-6 + 1e-5);
      const product = (row("Ejernes del") * row("Point")) / row("Alles point");
      const share = danish(table.totals.at(-1)!.at(-1));
      expect(Math.abs(product - share)).toBeLessThan(0.01);
      expect(Math.round(share * 100)).toBe(sheet.amount.oere);
    }
  });

  it("say of our own check that § 9 a sets no such limit", () => {
    const { says } = sheetInWords(paying(), "da").sections.find(({ topic }) => topic === "gain")!;
    expect(plain(says.join(" "))).toContain(
      "Det er vores eget tjek. Kystbeskyttelseslovens § 9 a sætter ingen sådan grænse.",
    );
  });

  it("say what is not known as not known", () => {
    const sheet = paying();
    const unknown: OwnerSheet = {
      ...sheet,
      water: { yearlyChance: null, waters: [] },
      damage: sheet.damage.map(({ year }) => ({ year, withoutOere: null, withOere: null })),
      gain: { ...sheet.gain, benefitPvOere: null, paysMoreThanGains: null },
      otherKeys: null,
    };
    const { sections } = sheetInWords(unknown, "da");
    const says = (topic: string) => sections.find((one) => one.topic === topic)!.says.join(" ");
    expect(says("water")).toContain("Det vides ikke, hvor tit vandet når din bygning.");
    expect(says("loss")).toContain("Det kan ikke siges, hvad vandet koster her.");
    expect(says("gain")).toContain("Derfor vides det ikke, om du betaler mere, end du får igen.");
    expect(says("other-keys")).toContain("Det er ikke regnet ud");
    expect(says("land")).toContain("Det vides ikke, om anlægget skal bruge af din jord.");
    expect(says("certain")).toContain("ikke regnet ud i denne sag");
    expect(says("emergency")).toContain("Det vides ikke.");
    expect(sections.find(({ topic }) => topic === "loss")!.tables[0]!.rows[0]!.slice(1)).toEqual([
      { text: "vides ikke", unknown: true },
      { text: "vides ikke", unknown: true },
    ]);
  });

  it("give the dates of a hearing and of a decision where they are set", () => {
    const dated: OwnerSheet = {
      ...paying(),
      hearing: { from: "2026-05-01", to: "2026-05-29" },
      decision: { decidedOn: "2025-11-27", notifiedOn: "2025-11-27", complainBy: "2025-12-29" },
    };
    const says = (lang: "da" | "en") =>
      plain(
        sheetInWords(dated, lang)
          .sections.flatMap((one) => one.says)
          .join(" "),
      );
    expect(says("da")).toContain("Høringen er åben fra den 1. maj 2026 til den 29. maj 2026.");
    expect(says("da")).toContain("Klag senest den 29. december 2025.");
    expect(says("en")).toContain("Complain by 29 December 2025.");
  });
});

describe("the PDF of a sheet", () => {
  const one = (words: SheetInWords) => sheetPdf([words], fonts, madeOn);

  it("is one A4 page, tagged, with its title and every sentence of it", async () => {
    for (const lang of ["da", "en"] as const) {
      const words = sheetInWords(paying(), lang);
      const file = await one(words);
      const info = infoOf(file);
      expect([info.Pages, info.Tagged, info.Title]).toEqual(["1", "yes", words.title]);
      const text = plain(textOf(file, "raw"));
      expect(text).toContain(plain(words.amount));
      for (const { heading, says } of words.sections) {
        expect(text).toContain(heading);
        for (const sentence of says) expect(text).toContain(plain(sentence));
      }
    }
  });

  it("is read in the order of its questions, with its tables as tables", async () => {
    const words = sheetInWords(paying(), "da");
    const lines = structureOf(await one(words)).map((line) => line.trim());
    const headings = lines.flatMap((line, i) => (line === "H2" ? [lines[i + 1]!.slice(1, -1).trim()] : []));
    const topics = ["plan", "water", "loss", "gain", "land", "builds", "reached", "other-keys", "certain"];
    const below = ["decides", "emergency", "object", "complain"];
    expect(headings).toEqual(
      [...topics, ...below].map((is) => words.sections.find(({ topic }) => topic === is)!.heading),
    );
    expect(lines.filter((line) => line === "Table")).toHaveLength(3);
    expect(lines).toContain("/Scope /Column");
    expect(lines).toContain("/Scope /Row");
  });

  it("goes on to a second page rather than leave anything out", async () => {
    const words = sheetInWords(paying(), "da");
    const long = Array.from({ length: 200 }, (_, i) => `Sætning ${i} om sagen her.`);
    const sections = words.sections.map((section, i) => (i === 0 ? { ...section, says: long } : section));
    const file = await one({ ...words, sections });
    expect(Number(infoOf(file).Pages)).toBeGreaterThan(1);
    const text = plain(textOf(file, "raw"));
    for (const sentence of long) expect(text).toContain(sentence);
  });

  it("holds one page a parcel for many, and refuses none and more than 500", async () => {
    const few = inDanish().slice(0, 12);
    const file = await sheetPdf(few, fonts, madeOn);
    const pages = textOf(file).split("\f").slice(0, -1);
    expect(pages).toHaveLength(12);
    pages.forEach((page, i) => expect(page).toContain(few[i]!.title));
    await expect(sheetPdf([], fonts, madeOn)).rejects.toThrow("0 sheets");
    await expect(
      sheetPdf(
        Array.from({ length: 501 }, () => few[0]!),
        fonts,
        madeOn,
      ),
    ).rejects.toThrow("501 sheets");
  });
});
