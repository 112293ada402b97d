/** `npm run synth:snapshot`: the templates as they are now become those that the next change is held against. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { currentTemplates, snapshotFolder } from "./snapshot.ts";

const templates = currentTemplates();
rmSync(snapshotFolder, { recursive: true, force: true });
mkdirSync(snapshotFolder, { recursive: true });
for (const [name, text] of templates) writeFileSync(join(snapshotFolder, `${name}.json`), text);
console.log(`Renewed ${templates.size} templates in test/infra/snapshot: read their diff before you commit them.`);
