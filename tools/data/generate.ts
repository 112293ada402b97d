/**
 * The one generator for all dated data: law, keys, curves, rates (design § 2.12).
 *
 *   npm run data            reads the YAML that people own, checks it, and writes each folder's `generated.ts`
 *   npm run data -- --check fails when a `generated.ts` is not what the YAML gives
 *
 * Code reads the data through `generated.ts` only.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { parse } from "yaml";
import { z } from "zod";
import { type Dataset, datasets } from "./datasets.ts";
import { renderTerms } from "./terms.ts";

function render(set: Dataset): string {
  const rows = set.files
    .flatMap((pattern) => globSync(pattern))
    .sort()
    .flatMap((file) => {
      const read = set.schema.safeParse(parse(readFileSync(file, "utf8"), { schema: "core" }));
      if (!read.success) throw new Error(`${file} is not as it should be:\n${z.prettifyError(read.error)}`);
      return set.rows(read.data, file);
    });
  if (rows.length === 0) throw new Error(`no rows found in ${set.files.join(", ")}`);
  const ids = rows.map((row) => set.idOf(row));
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new Error(`${twice} stands twice in ${set.files.join(", ")}`);
  return [
    `// Written by \`npm run data\` from ${set.files.join(", ")}. Change the YAML, not this file.`,
    `import type { ${set.type.name} } from "${set.type.from}";`,
    "",
    `export const ${set.name}: readonly ${set.type.name}[] = ${JSON.stringify(rows, null, 2)}${set.amounts === true ? ` as unknown as readonly ${set.type.name}[]` : ""};`,
    "",
  ].join("\n");
}

/** Which edition of each kind of data this is, by its content: told by health and in every answer. */
function renderVersions(texts: ReadonlyMap<string, string>): string {
  const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 12);
  const all = hash([...texts].map(([name, text]) => `${name} ${hash(text)}`).join("\n"));
  return [
    "// Written by `npm run data` from the data itself.",
    "/** The edition of all dated data together. */",
    `export const dataVersion = "${all}";`,
    "",
    "/** The edition of each kind of dated data, as it is called in the code. */",
    "export const dataVersions = {",
    ...[...texts].map(([name, text]) => `  ${name}: "${hash(text)}",`),
    "} as const;",
    "",
  ].join("\n");
}

const rendered = datasets.map((set) => ({ out: set.out, name: set.name, text: render(set) }));
const files = [
  ...rendered,
  { out: "shared/texts/terms/generated.ts", text: renderTerms(readFileSync("docs/ordliste.md", "utf8")) },
  { out: "shared/dataVersions.ts", text: renderVersions(new Map(rendered.map(({ name, text }) => [name, text]))) },
];
const check = process.argv.includes("--check");
let stale = 0;
for (const { out, text } of files) {
  let before = "";
  try {
    before = readFileSync(out, "utf8");
  } catch {
    // not written yet
  }
  if (before === text) continue;
  if (check) {
    console.error(`${out} is stale: run \`npm run data\``);
    stale++;
  } else {
    writeFileSync(out, text);
    console.log(`wrote ${out}`);
  }
}
process.exitCode = stale > 0 ? 1 : 0;
