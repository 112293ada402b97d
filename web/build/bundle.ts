import { createHash } from "node:crypto";
import { copyFile, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Entry, entries } from "./html.ts";
import { articles } from "./markdown.ts";

const web = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);

export interface WorkerUrls {
  sumsWorker: string;
  mapWorker: string;
}

const shared = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  metafile: true,
  legalComments: "none",
  jsx: "automatic",
  jsxImportSource: "preact",
  logLevel: "warning",
} as const;

/** The worker that does the sums, and MapLibre's own, which must be a file of its own under the strict CSP. */
export async function bundleWorkers(outDir: string): Promise<WorkerUrls> {
  const result = await build({
    ...shared,
    entryPoints: [join(web, "entries/worker.ts")],
    outdir: join(outDir, "assets"),
    // The readers of rasters and of each format of files are chunks of their own: only who brings one fetches it.
    splitting: true,
    // SQLite asks for them where it runs in Node, which it does not here.
    external: ["node:fs", "node:crypto"],
    entryNames: "sums-[hash]",
    chunkNames: "sums-chunk-[hash]",
  });
  const source = join(dirname(require.resolve("maplibre-gl/package.json")), "dist/maplibre-gl-worker.mjs");
  const hash = createHash("sha256")
    .update(await readFile(source))
    .digest("hex")
    .slice(0, 8);
  const mapWorker = `/assets/map-worker-${hash}.mjs`;
  await copyFile(source, join(outDir, mapWorker));
  return { sumsWorker: `/assets/${outputName(result.metafile.outputs)}`, mapWorker };
}

function outputName(outputs: Record<string, { entryPoint?: string }>): string {
  // What is imported when needed is an entry too.
  const path = Object.keys(outputs).find((name) => outputs[name]?.entryPoint?.endsWith("entries/worker.ts") === true);
  if (path === undefined) throw new Error("the bundle has no entry");
  return basename(path);
}

/** The scripts of the pages, with what they share in chunks. */
export async function bundlePages(
  outDir: string,
  urls: WorkerUrls & { mapCss: string; demoCase: string; demoShares: string },
): Promise<Record<Entry, string>> {
  const result = await build({
    ...shared,
    entryPoints: entries.map((entry) => join(web, "entries", `${entry}.tsx`)),
    outdir: join(outDir, "assets"),
    splitting: true,
    entryNames: "[name]-[hash]",
    chunkNames: "chunk-[hash]",
    plugins: [articles],
    loader: { ".png": "file" },
    assetNames: "[name]-[hash]",
    publicPath: "/assets",
    define: {
      SUMS_WORKER_URL: JSON.stringify(urls.sumsWorker),
      MAP_WORKER_URL: JSON.stringify(urls.mapWorker),
      MAP_CSS_URL: JSON.stringify(urls.mapCss),
      DEMO_CASE_URL: JSON.stringify(urls.demoCase),
      DEMO_SHARES_URL: JSON.stringify(urls.demoShares),
    },
  });
  const names = new Map<string, string>();
  for (const [path, output] of Object.entries(result.metafile.outputs)) {
    if (output.entryPoint !== undefined) names.set(basename(output.entryPoint, ".tsx"), `/assets/${basename(path)}`);
  }
  return Object.fromEntries(entries.map((entry) => [entry, names.get(entry) ?? ""])) as Record<Entry, string>;
}
