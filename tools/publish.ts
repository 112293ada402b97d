/** Writes what is published of the contract to `docs/api/`; with `--check`, only says whether it is up to date. */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { caseChunkJsonSchema, caseFileJsonSchema, keyJsonSchema, openApiDocument } from "../shared/contract/index.ts";

const published: Record<string, unknown> = {
  "vandret-sag-1.0.schema.json": caseFileJsonSchema("vandret-sag/1.0"),
  "vandret-sag-1.1.schema.json": caseFileJsonSchema("vandret-sag/1.1"),
  "vandret-sag-1.2.schema.json": caseFileJsonSchema("vandret-sag/1.2"),
  "vandret-sag-1.4.schema.json": caseFileJsonSchema("vandret-sag/1.4"),
  "vandret-sag-1.5.schema.json": caseFileJsonSchema("vandret-sag/1.5"),
  "vandret-sag-1.6.schema.json": caseFileJsonSchema("vandret-sag/1.6"),
  "vandret-sag-1.7.schema.json": caseFileJsonSchema("vandret-sag/1.7"),
  "vandret-sag-1.8.schema.json": caseFileJsonSchema("vandret-sag/1.8"),
  "vandret-sag-1.3.schema.json": caseFileJsonSchema("vandret-sag/1.3"),
  "vandret-del-1.0.schema.json": caseChunkJsonSchema(),
  "vandret-noegle.schema.json": keyJsonSchema(),
  "openapi.json": openApiDocument(),
};

const checks = process.argv.includes("--check");
for (const [name, document] of Object.entries(published)) {
  const path = fileURLToPath(new URL(`../docs/api/${name}`, import.meta.url));
  const text = `${JSON.stringify(document, null, 2)}\n`;
  if (!checks) await writeFile(path, text);
  else if ((await readFile(path, "utf8").catch(() => "")) !== text) {
    console.error(`docs/api/${name} is out of date: npm run data`);
    process.exitCode = 1;
  }
}
