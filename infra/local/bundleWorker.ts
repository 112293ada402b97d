import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { projectRoot } from "./projectRoot.ts";

/** Bundles `worker.ts` for the worker threads; gives the file's path. */
export async function bundleWorker(): Promise<string> {
  const local = (path: string) => join(projectRoot, path);
  const file = local(".local/server/worker.cjs");
  await promisify(execFile)(process.execPath, [local("infra/local/bundle.mjs"), local("infra/local/worker.ts"), file]);
  return file;
}
