import { describe, expect, it } from "vitest";
import { readability } from "./lix.ts";

describe("readability", () => {
  it("adds words a sentence to the part of words that have more than six letters", () => {
    expect(readability(["Vandet stiger. Kommunen bygger et dige."])).toEqual({
      words: 6,
      longWords: 1,
      sentences: 2,
      lix: 3 + 100 / 6,
    });
  });

  it("ends no sentence at a unit or an abbreviation inside one", () => {
    expect(readability(["Du betaler 128 kr. om måneden. Det er fx en bil."]).sentences).toBe(2);
  });

  it("ends one at the end of each text, with a stop or without", () => {
    expect(readability(["Klag nu", "Klag nu."]).sentences).toBe(2);
  });

  it("ends one at a question, a call and a colon before a capital, also before a quotation mark", () => {
    expect(readability(["Hvem? Os! Sådan: Vi gør det. »Nej« er nej."]).sentences).toBe(5);
  });

  it("counts a long number as a short word, and six letters as short", () => {
    expect(readability(["30.000.000,00 banken bankens"])).toMatchObject({ words: 3, longWords: 1 });
  });

  it("has no index for no words", () => {
    expect(readability(["–", ""])).toEqual({ words: 0, longWords: 0, sentences: 0, lix: null });
  });
});
