import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { projectRoot } from "./projectRoot.ts";

/**
 * Bundles `worker.ts` into one file of plain JavaScript, as the Lambdas are: a worker thread starts in a moment and needs
 * no TypeScript loader of its own. Gives the file's path.
 */
export async function bundleWorker(): Promise<string> {
  const folder = join(projectRoot, ".local/server");
  const file = join(folder, "worker.cjs");
  const { outputFiles } = buildSync({
    entryPoints: [join(projectRoot, "infra/local/worker.ts")],
    outfile: file,
    write: false,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    mainFields: ["module", "main"],
    logLevel: "warning",
  });
  const mine = `${file}.${process.pid}`;
  await mkdir(folder, { recursive: true });
  await writeFile(mine, outputFiles[0]!.contents);
  await rename(mine, file);
  return file;
}
