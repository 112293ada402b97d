import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const text = readFileSync(`${root}docs/security.md`, "utf8");

/** The cells of each row of the tables that end in what shows it. */
const rows = text
  .split(/^\|.*\| shown by \|$/m)
  .slice(1)
  .flatMap((table) => {
    const lines = table.trim().split("\n").slice(1);
    const end = lines.findIndex((line) => !line.startsWith("|"));
    return lines.slice(0, end === -1 ? undefined : end);
  })
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** The sections of OWASP ASVS 4.0.3 that ask for something (1.3 and 1.13 do not). */
const sections: readonly (readonly [chapter: number, sections: readonly number[]])[] = [
  [1, [1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14]],
  [2, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  [3, [1, 2, 3, 4, 5, 6, 7]],
  [4, [1, 2, 3]],
  [5, [1, 2, 3, 4, 5]],
  [6, [1, 2, 3, 4]],
  [7, [1, 2, 3, 4]],
  [8, [1, 2, 3]],
  [9, [1, 2]],
  [10, [1, 2, 3]],
  [11, [1]],
  [12, [1, 2, 3, 4, 5, 6]],
  [13, [1, 2, 3, 4]],
  [14, [1, 2, 3, 4, 5]],
];

describe("docs/security.md", () => {
  it("names in each row a test that is there, or says why there is none", () => {
    expect(rows.length).toBeGreaterThan(80);
    const without = rows.filter((cells) => {
      const shown = cells.at(-1)!;
      if (/^Not (met|applicable|proven here): \S/.test(shown)) return false;
      const paths = [...shown.matchAll(/`([^`]+)`/g)].map(([, path]) => path!);
      return paths.length === 0 || !paths.every((path) => path.endsWith(".test.ts") && existsSync(root + path));
    });
    expect(without).toEqual([]);
  });

  it("names no file anywhere that is not there", () => {
    const paths = [...text.matchAll(/`([a-z]+\/[\w./-]+\.\w+)`/g)].map(([, path]) => path!);
    expect(paths.filter((path) => !existsSync(root + path))).toEqual([]);
  });

  it("leaves no section of the standard out, nor a kind of threat", () => {
    const told = rows.flatMap(([section]) => section!.match(/V\d+\.\d+/g) ?? []);
    expect(told).toEqual(sections.flatMap(([chapter, numbers]) => numbers.map((number) => `V${chapter}.${number}`)));
    for (const kind of ["S", "T", "R", "I", "D", "E"]) expect(text).toContain(`**${kind}**`);
  });
});
