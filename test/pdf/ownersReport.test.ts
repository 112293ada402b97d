import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { madeRasters } from "../../shared/caseRasters.ts";
import { noret } from "../../shared/demo/index.ts";
import type { CaseFile, OwnerSheet } from "../../shared/model/index.ts";
import { oere } from "../../shared/money/index.ts";
import { ownerSheets } from "../../shared/ownerSheets.ts";
import { sheetPdf } from "../../shared/sheetPdf.ts";
import { readability } from "../../shared/texts/lix.ts";
import { sheetInWords } from "../../shared/texts/sheet/index.ts";
import { fonts, infoOf, textOf } from "./poppler.ts";

interface Item {
  punkt: number;
  loven: string;
  ord: { da: string[]; en: string[] };
}
const { punkter } = parse(readFileSync(new URL("../cases/ejerens-ark.yaml", import.meta.url), "utf8")) as {
  punkter: Item[];
};

const parcel = "9990001-104a";
const plain = (text: string) => text.replaceAll("\u00a0", " ").replaceAll(/\s+/g, " ");

/** Noret with all told that a sheet can tell: two texts of 300 letters each, six keys, bands, a guarantee. */
function told(): CaseFile {
  const sag = noret();
  const keys = ["equal", "property-value", "risk-and-value", "avoided-damage", "m12-solidarity", "m4-promille-zone"];
  const text = "Det lukker slusen og ser til de gamle. ".repeat(8).slice(0, 300).trim();
  return {
    ...sag,
    municipality: {
      ...sag.municipality,
      emergency: {
        ...{ does: { da: text, en: text }, doesNot: { da: text, en: text } },
        ...{ source: "Beredskabsplanen", asOf: "2019-11-01" },
      },
    },
    parcels: sag.parcels.map((one) => (one.id === parcel ? { ...one, givesLand: true } : one)),
    measures: sag.measures.map((one) => ({
      ...one,
      runBy: "association",
      facts: { ...one.facts, municipalGuarantee: true },
    })),
    decisions: { ...sag.decisions, keysConsidered: keys.map((id) => ({ id, version: "1" })) },
  };
}

let sheet: OwnerSheet;
beforeAll(() => {
  const sag = told();
  const made = ownerSheets(sag, new Map(madeRasters(sag)));
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  const band = { lowOere: oere(2_000_000), highOere: oere(4_500_000) };
  sheet = { ...made.value.sheetOf(parcel)!, band: { draws: 1000, shareOere: band, benefitPvOere: band } };
}, 60_000);

describe.each(["da", "en"] as const)("a sheet on paper with all told, in %s", (lang) => {
  let text: string;
  let pages: string;
  beforeAll(async () => {
    const file = await sheetPdf([sheetInWords(sheet, lang)], fonts, "2020-01-15");
    text = plain(textOf(file, "raw"));
    pages = infoOf(file)["Pages"]!;
  });

  it("is one A4 page", () => {
    expect(pages).toBe("1");
  });

  for (const { punkt, loven, ord } of punkter) {
    it(`has item ${punkt} of Minnesota § 103E.323: ${loven}`, () => {
      for (const words of ord[lang]) expect(text).toContain(words);
    });
  }
});

it("the items are all eleven", () => {
  expect(punkter.map(({ punkt }) => punkt)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
});

it("the Danish words of the sheet with all told have a LIX of 45 at most", () => {
  const { sections } = sheetInWords(sheet, "da");
  expect(readability(sections.flatMap(({ says }) => says)).lix!).toBeLessThanOrEqual(45);
});
