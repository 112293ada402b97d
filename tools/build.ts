/**
 * `npm run build [-- --if-changed]`: the pages, into `.local/pages`. With `--if-changed` only where what they are made of is
 * not what the last build was made of.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { glob } from "tinyglobby";

const projectRoot = fileURLToPath(new URL("..", import.meta.url));
const pagesFolder = resolve(projectRoot, ".local/pages");
const stampFile = resolve(projectRoot, ".local/pages.stamp");

async function stampOf(): Promise<string> {
  const files = await glob(["web/**", "shared/**", "test/cases/*/*.yaml", "package-lock.json", "tools/build.ts"], {
    cwd: projectRoot,
    ignore: ["**/*.test.*", "shared/**/*.yaml"],
  });
  const hash = createHash("sha256");
  for (const file of files.sort())
    hash
      .update(file)
      .update("\0")
      .update(await readFile(resolve(projectRoot, file)));
  return hash.digest("hex");
}

const stamp = await stampOf();
const last = existsSync(resolve(pagesFolder, "index.html")) ? await readFile(stampFile, "utf8").catch(() => "") : "";
if (!process.argv.includes("--if-changed") || last !== stamp) {
  await rm(stampFile, { force: true });
  // Only now, since the style compiler takes half a second to load.
  const { buildWeb } = await import("../web/build.ts");
  const { files } = await buildWeb(pagesFolder);
  await writeFile(stampFile, stamp);
  console.log(`Built ${files} files of pages.`);
}
