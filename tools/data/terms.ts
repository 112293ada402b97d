/** A word of docs/ordliste.md that the pages explain. */
interface Term {
  word: string;
  da: string;
  en: string;
}

/**
 * The words of the word list that have an explanation, as code. The first of several names of a thing is the word.
 * Throws where a line has not four cells, or an explanation without a meaning in English.
 */
export function renderTerms(list: string): string {
  const terms = termsOf(list).map(({ word, da, en }) => [word, { da, en }] as const);
  return [
    "// Written by `npm run data` from docs/ordliste.md. Change the list, not this file.",
    `export const terms = ${JSON.stringify(Object.fromEntries(terms), null, 2)} as const;`,
    "",
  ].join("\n");
}

function termsOf(list: string): Term[] {
  return list
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (Danish|---) /.test(line))
    .flatMap((line) => {
      const cells = line.split("|").slice(1, -1);
      if (cells.length !== 4) throw new Error(`docs/ordliste.md: a line has ${cells.length} cells, not 4: ${line}`);
      const [names = "", , en = "", da = ""] = cells.map((cell) => cell.trim());
      if (da === "") return [];
      if (en === "") throw new Error(`docs/ordliste.md: ${names} has a forklaring, and no meaning in English`);
      return [{ word: names.split(",")[0]!, da, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.` }];
    });
}
