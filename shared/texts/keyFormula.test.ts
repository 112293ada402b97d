import { describe, expect, it } from "vitest";
import { catalogue, findKey } from "../allocation/index.ts";
import { keyFormula, keySymbols } from "./keyFormula.ts";

const formula = (id: string) => keyFormula(findKey(id, "1")!, "da");

describe("a key in one line of symbols", () => {
  it.each([
    ["equal", "x = R · 1 / Σ"],
    ["risk-and-value", "x = R · p · V / Σ"],
    ["m4-promille-zone", "x = R · 0,001 · w(zone) · V / Σ"],
    ["m15-fixed-shares", "x = R · (0,4 · w(part) / Σ + 0,24 · w(part) / Σ + 0,36 · w(part) / Σ)"],
    ["two-pots", "x = R · (? · ΔEAD / Σ + ? · r / Σ)"],
    ["abroad-deichverband", "x = R · (0,0014 · V + 3) / Σ"],
    ["crest-height", "x = R · Σ ΔC(h)/n / Σ"],
    ["abroad-ontario-sections", "x = R · Σ C(s) · 0,0001 · A · φ/Σ / Σ"],
    ["m5b-kerteminde-2017", "x = clamp(λ · (B · w(z) · w(anvendelse) + w(bebygget)); min; max), Σx = R"],
  ])("%s: %s", (id, expected) => expect(formula(id)).toBe(expected));

  it("tells what its letters stand for", () => {
    expect(keySymbols(findKey("risk-and-value", "1")!, "da")).toEqual([
      { symbol: "p", says: "Chance om året for vand ved bygningen" },
      { symbol: "V", says: "Ejendomsværdi, kr." },
    ]);
  });

  it("has no two facts with one letter", () => {
    for (const key of catalogue) {
      const symbols = keySymbols(key, "en").map(({ symbol }) => symbol);
      expect(new Set(symbols).size).toBe(symbols.length);
    }
  });
});
