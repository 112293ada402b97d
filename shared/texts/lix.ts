/** What LIX is worked out from. */
export interface Readability {
  words: number;
  /** Of more than six letters. */
  longWords: number;
  sentences: number;
  /** Null: no words. */
  lix: number | null;
}

const moreThan = 6;

/**
 * LIX (läsbarhetsindex), how hard a text is to read:
 *
 *   LIX = words / sentences + 100 · long words / words
 *
 * words       what has a letter or a digit in it, between spaces; a number is a short word
 * long words  those of more than six letters; "Natura-2000-området" counts its letters
 * sentences   ended by `.`, `!`, `?` or `:` before a capital letter or at the end of a text, so that "kr. om året" ends none
 * Source: C.H. Björnsson, Läsbarhet, Stockholm 1968. He puts 25-34 as easy, 35-44 as medium (a newspaper), 45-54 as hard.
 * Example: "Vandet stiger. Kommunen bygger et dige." → 6 words, 2 sentences, 1 long word → 6 / 2 + 100 / 6 = 19.7.
 */
export function readability(texts: readonly string[]): Readability {
  let [words, longWords, sentences] = [0, 0, 0];
  for (const text of texts) {
    const found = text.split(/\s+/).filter((one) => /[\p{L}\p{N}]/u.test(one));
    words += found.length;
    longWords += found.filter((one) => one.replaceAll(/[^\p{L}]/gu, "").length > moreThan).length;
    // The end of a text ends its last sentence, with a stop or without.
    const inside = text.trim().match(/[.!?:](?=\s+[»“"(]?\p{Lu})/gu)?.length ?? 0;
    if (found.length > 0) sentences += inside + 1;
  }
  const lix = words === 0 ? null : words / sentences + (100 * longWords) / words;
  return { words, longWords, sentences, lix };
}
