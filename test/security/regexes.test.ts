import { analyse } from "scslre";
import { describe, expect, it } from "vitest";
import { regexesOf, sources } from "./regexesOf.ts";

/** Those that could take long on a long text, and why none comes there. */
const onShortTexts: Readonly<Record<string, string>> = {
  [String.raw`shared/formats/parcelFactColumns.ts /[\s_.-]+(kr|kroner|dkk|m|meter|m2|m3|m²|m³)\.?\s*$/`]:
    "the name of a column, cut to 200 characters before",
  [String.raw`shared/texts/numbers.ts /\B(?=(\d{3})+(?!\d))/g`]: "the digits of a number of ours",
  [String.raw`web/parts/typed.ts /\B(?=(\d{3})+(?!\d))/g`]: "the digits of a number of ours",
  "web/state/signIn.ts /=+$/": "32 random bytes of ours in base64",
};
/** Those that are made when the program runs: of constants. */
const made = ["shared/formats/linkCode.ts", "shared/formats/linkCode.ts"];

const isSlow = (regex: RegExp) => analyse(regex).reports.length > 0;

describe("every regular expression of the code", () => {
  const found = regexesOf(sources());

  it("takes a time that grows with the text alone, or meets short texts only", () => {
    expect(found.literal.length).toBeGreaterThan(150);
    const slow = found.literal
      .filter(({ regex }) => isSlow(regex))
      .map(({ file, regex }) => `${file} ${String(regex)}`);
    expect(slow.sort()).toEqual(Object.keys(onShortTexts).sort());
  });

  it("stands in the code as it is, or is made of constants", () => {
    expect(found.made.map(({ file }) => file)).toEqual(made);
  });

  it("is looked at by something that finds those that are slow", () => {
    for (const slow of [/^[^\n]*\S[^\n]*/m, /^ +| +$/gm, /(a|a)*$/, /^\d+\.?\d*$/, /^\d\s*[-\s]\s*\w/])
      expect(isSlow(slow)).toBe(true);
    for (const quick of [/^\d+(\.\d*)?$/, /^[a-z]+$/, /a|b/]) expect(isSlow(quick)).toBe(false);
  });
});
