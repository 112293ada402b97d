/**
 * `npm run help:pictures`: the pictures of the handbook, from those that the newcomer's path has made (`npx vitest run --project browser
 * test/browser/newcomer.test.ts`). To be run where a page that stands in the handbook has changed.
 */
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../infra/local/projectRoot.ts";

const from = join(projectRoot, ".local/test/newcomer");
const to = join(projectRoot, "web/help/pictures");
const pictures = { start: "2-start-1440", draw: "4-draw-1440", share: "5-share-1440", sheet: "7-sheet-390" };

await mkdir(to, { recursive: true });
for (const [name, picture] of Object.entries(pictures))
  for (const language of ["da", "en"]) {
    await copyFile(join(from, `${picture}-${language}.png`), join(to, `${name}.${language}.png`));
    console.log(`${name}.${language}.png`);
  }
