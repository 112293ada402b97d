import { expect, it } from "vitest";
import { renderTerms } from "./terms.ts";

const head = "| Danish | in the code | meaning | forklaring |\n| --- | --- | --- | --- |\n";

it("takes the words that are explained, by the first of their names", () => {
  const code = renderTerms(
    `${head}| kote | \`levelM\` | height, metres DVR90 | En højde. |\n| mark | | field | |\n| klage, klagefrist | | complaint | Et brev. |\n`,
  );
  expect(code).toContain('"kote": {\n    "da": "En højde.",\n    "en": "Height, metres DVR90."\n  }');
  expect(code).toContain('"klage": {');
  expect(code).not.toContain("mark");
});

it("refuses a line that is not one of the table, and an explanation without its English", () => {
  expect(() => renderTerms(`${head}| kote | height | En højde. |\n`)).toThrow("has 3 cells, not 4");
  expect(() => renderTerms(`${head}| kote | | | En højde. |\n`)).toThrow("no meaning in English");
});
