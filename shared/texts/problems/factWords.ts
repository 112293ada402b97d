/** The facts of a problem as words: what stands in the sentences of the problems. */
import type { Issue } from "../../model/index.ts";
import type { Language } from "../language.ts";
import { kroner, number } from "../numbers.ts";

const kinds: Record<string, Record<Language, string>> = {
  number: { da: "et tal", en: "a number" },
  int: { da: "et helt tal", en: "a whole number" },
  string: { da: "tekst", en: "text" },
  boolean: { da: "true eller false", en: "true or false" },
  array: { da: "en liste", en: "a list" },
  tuple: { da: "en liste", en: "a list" },
  object: { da: "et objekt", en: "an object" },
  record: { da: "et objekt", en: "an object" },
  date: { da: "en dato som 2026-01-31", en: "a date such as 2026-01-31" },
};

/** Reads facts by name; a fact that is not there is the empty text, so that a sentence never breaks. */
export class FactWords {
  readonly #facts: Issue["facts"];
  readonly #language: Language;

  constructor(facts: Issue["facts"], language: Language) {
    this.#facts = facts;
    this.#language = language;
  }

  has(name: string): boolean {
    return this.#facts[name] !== undefined && this.#facts[name] !== null;
  }

  /** The fact as it is read: numbers with the language's separators. */
  get(name: string): string {
    const fact = this.#facts[name];
    if (fact === undefined || fact === null) return "";
    return typeof fact === "number" ? plainNumber(fact, this.#language) : String(fact);
  }

  /** The fact in words where it is the name of a kind of value. */
  kind(name: string): string {
    const fact = this.get(name);
    return kinds[fact]?.[this.#language] ?? fact;
  }

  /** `before` + fact + `after` where the fact is known, else nothing. */
  maybe(before: string, name: string, after = ""): string {
    return this.has(name) ? `${before}${this.get(name)}${after}` : "";
  }

  /** "mindst 0 og højst 50", as far as known. */
  bounds(): string {
    const [least, most, and] =
      this.#language === "da" ? ["mindst ", "højst ", " og "] : ["at least ", "at most ", " and "];
    return [this.maybe(least, "least"), this.maybe(most, "most")].filter((bound) => bound !== "").join(and);
  }

  /** An amount in whole øre as kroner. */
  kroner(name: string): string {
    const fact = this.#facts[name];
    return typeof fact === "number" ? kroner(fact, this.#language) : this.get(name);
  }
}

/** As many decimals as the number has, with the language's marks. */
function plainNumber(value: number, language: Language): string {
  const text = String(value);
  const decimals = /^-?\d+(?:\.(\d+))?$/.exec(text);
  return decimals === null ? text : number(value, language, decimals[1]?.length ?? 0);
}
