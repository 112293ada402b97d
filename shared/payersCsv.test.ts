import { describe, expect, it } from "vitest";
import type { Calculation, CaseFile, WaterfallStep } from "./model/index.ts";
import { oere } from "./money/index.ts";
import { payersCsv } from "./payersCsv.ts";

const theCase = { measures: [{ id: "sluse", title: "Sluse; ved havnen" }] } as CaseFile;
const step = (name: WaterfallStep["step"], amount: number, more: Partial<WaterfallStep> = {}): WaterfallStep => ({
  ...{ step: name, title: null, oere: oere(amount), provision: null, force: null, outcome: "yes" },
  because: { code: "gross-cost", facts: { vat: "included" } },
  ...more,
});
/** Kerteminde: 45 mio. less 15 mio. from a foundation is 30 mio. kr. */
const waterfall = [
  step("gross", 4_500_000_000, { title: "Sluse; ved havnen" }),
  step("foundation", 1_500_000_000, {
    ...{ title: '=HYPERLINK("http://x")', recoveredVatOere: null },
    because: { code: "typed-contribution", facts: { title: "en fond" } },
  }),
  step("owners-with-benefit", 3_000_000_000, {
    ...{ provision: "kbl-9a", force: "may", outcome: "unknown" },
    because: { code: "left-to-owners-payer-unknown", facts: {} },
  }),
];
const calculation = { measures: [{ id: "sluse", waterfall }] } as unknown as Calculation;

/** Cells by the headings; a cell in quotes may hold the separator. */
const read = (text: string, separator: string) =>
  text
    .replace("\ufeff", "")
    .trim()
    .split("\r\n")
    .map((line) =>
      [...line.matchAll(new RegExp(`(?:^|${separator})("(?:[^"]|"")*"|[^"${separator}]*)`, "g"))].map(([, cell]) =>
        cell!.startsWith('"') ? cell!.slice(1, -1).replaceAll('""', '"') : cell!,
      ),
    );

describe("payersCsv", () => {
  const [headings, gross, foundation, owners, ...more] = read(payersCsv(calculation, theCase), ";");

  it("has a line a step, in whole øre and in kroner with a comma, the cost first", () => {
    expect(headings!.slice(0, 7)).toEqual([
      ...["Tiltag", "Tiltagets navn", "Trin", "Betaler", "Bidrag", "Beløb, øre", "Beløb, kr."],
    ]);
    expect(gross!.slice(0, 7)).toEqual([
      ...["sluse", "Sluse; ved havnen", "0", "Hele udgiften", "", "4500000000", "45000000,00"],
    ]);
    expect(foundation!.slice(2, 4)).toEqual(["1", "Fond"]);
    expect(owners!.slice(2, 7)).toEqual(["2", "Ejere med nytte", "", "3000000000", "30000000,00"]);
    expect(more).toEqual([]);
    expect(new Set([headings, gross, foundation, owners].map((line) => line!.length))).toEqual(new Set([14]));
  });

  it("says the basis in law, how strongly it speaks, and that what is not known is not", () => {
    expect(headings!.slice(8, 13)).toEqual(["Hjemmel", "Bestemmelsens id", "Styrke", "Udfald", "Kontrol"]);
    expect(owners!.slice(8, 13)).toEqual(["Kystbeskyttelsesloven § 9 a", "kbl-9a", "Kan", "Vides ikke", "Udkast"]);
    expect(foundation!.slice(8, 13)).toEqual(["Ingen bestemmelse", "", "", "", ""]);
    expect(gross!.slice(8, 13)).toEqual(["", "", "", "", ""]);
  });

  it("never lets the title of a contribution become a formula", () => {
    expect(foundation![4]).toBe(`'=HYPERLINK("http://x")`);
  });

  it("leaves VAT of which the rate is not known empty, and never zero", () => {
    expect([headings![7]!.slice(0, 10), foundation![7], owners![7]]).toEqual(["Heraf moms", "", ""]);
    const known = {
      ...calculation,
      measures: [{ id: "sluse", waterfall: [step("state", 5, { recoveredVatOere: oere(1) })] }],
    };
    expect(read(payersCsv(known as unknown as Calculation, theCase), ";")[1]![7]).toBe("0,01");
  });

  it("writes English with commas and decimal points", () => {
    const [first, , , last] = read(payersCsv(calculation, theCase, "en"), ",");
    expect(first![5]).toBe("Amount, øre");
    expect(last).toContain("30000000.00");
    expect(last).toContain("Not known");
  });
});
