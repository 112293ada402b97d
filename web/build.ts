import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundlePages, bundleWorkers } from "./build/bundle.ts";
import { compressAll } from "./build/compress.ts";
import { writeDemoCase } from "./build/demoCase.ts";
import { writeDemoShares } from "./build/demoShares.ts";
import { pageHtml, pages } from "./build/html.ts";
import { writeLawExamples } from "./build/lawExamples.ts";
import { buildStyles } from "./build/styles.ts";

export { pages } from "./build/html.ts";

/**
 * Builds the pages into `outDir`, which is emptied first: one HTML file a page (`index.html`, `lov.html` and so on, listed in
 * `build/html.ts`), `law-examples.json`, and `assets/` with hashed names, each text file also as `.gz` and `.br`. Nothing
 * is inline, so the pages run under `default-src 'self'; worker-src 'self'; img-src 'self' data: blob:; style-src 'self'`.
 */
export async function buildWeb(outDir: string): Promise<{ files: number }> {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(join(outDir, "assets"), { recursive: true });
  const [workers, styles, demoCase, demoShares] = await Promise.all([
    bundleWorkers(outDir),
    buildStyles(outDir),
    writeDemoCase(outDir),
    writeDemoShares(outDir),
    writeLawExamples(outDir),
  ]);
  const scripts = await bundlePages(outDir, { ...workers, mapCss: styles.map, demoCase, demoShares });
  await Promise.all(
    pages.map(async (page) => {
      const css = [styles.sheets.site, ...(page.sheet === undefined ? [] : [styles.sheets[page.sheet]])];
      const { fonts } = styles;
      const html = pageHtml(page, { type: styles.sheets.fonts, css, scripts: scripts[page.entry], fonts });
      await writeFile(join(outDir, page.file), html);
    }),
  );
  return { files: await compressAll(outDir) };
}
