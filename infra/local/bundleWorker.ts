import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { projectRoot } from "./projectRoot.ts";

/** Bundles a worker thread's file; gives the bundle's path. */
export async function bundleThread(
  name: "worker" | "runWorker" | "chunkThread" | "rasterThread" | "sheetThread",
): Promise<string> {
  const local = (path: string) => join(projectRoot, path);
  const file = local(`.local/server/${name}.cjs`);
  await promisify(execFile)(process.execPath, [local("infra/local/bundle.mjs"), local(`infra/local/${name}.ts`), file]);
  return file;
}
