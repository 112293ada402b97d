import { createHash } from "node:crypto";
import { copyFile, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type InputOptions, type OutputChunk, type OutputOptions, rolldown } from "rolldown";
import { begunAhead, type CutInFiles, fetchedBy, sharedFiles } from "./chunks.ts";
import { type Entry, entries, type PageScripts } from "./html.ts";
import { articles } from "./markdown.ts";

const web = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const root = resolve(web, "..");
const require = createRequire(import.meta.url);

export interface WorkerUrls {
  sumsWorker: string;
  mapWorker: string;
}

/** Our own modules do nothing by being imported, but for the entries: what of them is not used is left out. */
const ours = [join(root, "shared"), join(root, "web")];
const moduleSideEffects = (path: string): boolean =>
  path.startsWith(join(web, "entries")) || !ours.some((folder) => path.startsWith(`${folder}/`));

const read = {
  platform: "browser",
  treeshake: { moduleSideEffects },
} as const satisfies InputOptions;

const written = { format: "esm", minify: true } as const satisfies OutputOptions;

const chunksOf = (output: readonly { type: string }[]): OutputChunk[] =>
  output.filter((one): one is OutputChunk => one.type === "chunk");

/** The worker that does the sums, and MapLibre's own, which must be a file of its own under the strict CSP. */
export async function bundleWorkers(outDir: string): Promise<WorkerUrls> {
  const bundle = await rolldown({
    ...read,
    input: { sums: join(web, "entries/worker.ts") },
    transform: { target: "es2022" },
    // SQLite asks for them where it runs in Node, which it does not here.
    external: ["node:fs", "node:crypto"],
  });
  const { output } = await bundle.write({
    ...written,
    dir: join(outDir, "assets"),
    entryFileNames: "sums-[hash].js",
    chunkFileNames: "sums-chunk-[hash].js",
    // One file to begin with. The readers of rasters and of each format of files are their own: only who brings one fetches it.
    codeSplitting: { groups: [{ name: "sums", tags: ["$initial"] }] },
  });
  await bundle.close();
  const sums = chunksOf(output).find(({ isEntry }) => isEntry)!.fileName;
  const source = join(dirname(require.resolve("maplibre-gl/package.json")), "dist/maplibre-gl-worker.mjs");
  const hash = createHash("sha256")
    .update(await readFile(source))
    .digest("hex")
    .slice(0, 8);
  const mapWorker = `/assets/map-worker-${hash}.mjs`;
  await copyFile(source, join(outDir, mapWorker));
  return { sumsWorker: `/assets/${sums}`, mapWorker };
}

/** A script of the sketch page's alone: it asks for the case while the page's own is on its way. */
const aheadOfSketch = "sketchAhead";
const sketch = "sketch" satisfies Entry;

/**
 * The scripts of the pages. What the others share is in files of its own (`chunks.ts`); the sketch page, which uses nearly
 * all of it, shares none: in pieces it would ask for three times as many files before it can be used.
 */
export async function bundlePages(
  outDir: string,
  urls: WorkerUrls & { mapCss: string; demoCase: string; demoShares: string },
): Promise<Record<Entry, PageScripts>> {
  const assets = join(outDir, "assets");
  const files = articles(assets);
  const bundleOf = (names: readonly string[]) =>
    rolldown({
      ...read,
      input: Object.fromEntries(names.map((name) => [name, join(web, "entries", `${name}.tsx`)])),
      plugins: [files],
      transform: {
        target: "es2022",
        define: {
          SUMS_WORKER_URL: JSON.stringify(urls.sumsWorker),
          MAP_WORKER_URL: JSON.stringify(urls.mapWorker),
          MAP_CSS_URL: JSON.stringify(urls.mapCss),
          DEMO_CASE_URL: JSON.stringify(urls.demoCase),
          DEMO_SHARES_URL: JSON.stringify(urls.demoShares),
        },
      },
    });
  const intoAssets = { ...written, dir: assets, entryFileNames: "[name]-[hash].js", chunkFileNames: "chunk-[hash].js" };
  /** Bundles pages twice: cut by who uses what, and then in the files that follow from that. */
  const inFiles = async (names: readonly string[], files: (cutByUse: readonly OutputChunk[]) => CutInFiles) => {
    const bundle = await bundleOf(names);
    const cutByUse = await bundle.generate({ ...written, minify: false });
    const groups = files(chunksOf(cutByUse.output));
    const { output } = await bundle.write({ ...intoAssets, codeSplitting: { groups } });
    await bundle.close();
    return scriptsOf(chunksOf(output));
  };
  const others = entries.filter((entry) => entry !== sketch);
  const scripts = new Map([
    ...(await inFiles(others, sharedFiles)),
    ...(await inFiles([sketch, aheadOfSketch], (chunks) => begunAhead(chunks, aheadOfSketch))),
  ]);
  const scriptOf = (name: string) => {
    const found = scripts.get(name);
    if (found === undefined) throw new Error(`the bundle has no page ${name}`);
    return found;
  };
  const scriptsFor = (entry: Entry): PageScripts => ({
    ...scriptOf(entry),
    ahead: entry === sketch ? scriptOf(aheadOfSketch).script : null,
  });
  return Object.fromEntries(entries.map((entry) => [entry, scriptsFor(entry)])) as Record<Entry, PageScripts>;
}

function scriptsOf(chunks: readonly OutputChunk[]): [string, { script: string; imports: string[] }][] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  return chunks
    .filter(({ isEntry }) => isEntry)
    .map(({ name, fileName }) => {
      const imports = [...fetchedBy(fileName, byName)].filter((one) => one !== fileName);
      return [name, { script: `/assets/${fileName}`, imports: imports.map((one) => `/assets/${one}`) }];
    });
}
