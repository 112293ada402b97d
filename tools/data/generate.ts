/**
 * The one generator for all dated data: law, keys, curves, rates (design § 2.12).
 *
 *   npm run data            reads the YAML that people own, checks it, and writes each folder's `generated.ts`
 *   npm run data -- --check fails when a `generated.ts` is not what the YAML gives
 *
 * Code reads the data through `generated.ts` only.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { parse } from "yaml";
import { z } from "zod";
import { type Dataset, datasets } from "./datasets.ts";

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

const check = process.argv.includes("--check");
let stale = 0;
for (const set of datasets) {
  const text = render(set);
  let before = "";
  try {
    before = readFileSync(set.out, "utf8");
  } catch {
    // not written yet
  }
  if (before === text) continue;
  if (check) {
    console.error(`${set.out} is stale: run \`npm run data\``);
    stale++;
  } else {
    writeFileSync(set.out, text);
    console.log(`wrote ${set.out}`);
  }
}
process.exitCode = stale > 0 ? 1 : 0;
