/** Builds the pages once for all browser tests. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildWeb } from "../../web/build.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the pages lie, as they ship. */
    pagesFolder: string;
  }
}

export default async function buildOnce(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "vandret-pages-"));
  await buildWeb(folder);
  project.provide("pagesFolder", folder);
  return () => rm(folder, { recursive: true, force: true });
}
