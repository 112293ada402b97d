/**
 * `node infra/local/bundle.mjs ENTRY.ts OUT`: one file of plain JavaScript, which starts in a moment and needs no TypeScript
 * loader in memory. `OUT.cjs` holds everything, as the Lambdas do; `OUT.mjs` takes packages from the project's own. A process
 * of its own, since esbuild stays in memory as long as the one that used it.
 */
import { mkdir, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { build } from "esbuild";

const [entry, out] = process.argv.slice(2);
const mine = out.replace(/(\.[cm]js)$/, `-${process.pid}$1`);
await mkdir(dirname(out), { recursive: true });
await build({
  entryPoints: [entry],
  outfile: mine,
  bundle: true,
  platform: "node",
  target: "node20",
  logLevel: "warning",
  ...(out.endsWith(".cjs")
    ? {
        format: "cjs",
        mainFields: ["module", "main"],
        // Modules that ask where they lie are in this file now.
        define: { "import.meta.url": "__ownUrl" },
        banner: { js: 'const __ownUrl = require("node:url").pathToFileURL(__filename).href;' },
      }
    : { format: "esm", packages: "external" }),
});
// Whole or not at all, also where two servers start at once.
await rename(mine, out);
