import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { launchChromium } from "../browser/chromium.ts";
import type { BenchRow, Measured } from "./row.ts";

const mapLibre = join(dirname(createRequire(import.meta.url).resolve("maplibre-gl/package.json")), "dist");
const shell = `<!doctype html><style>body { margin: 0 } #map { width: 960px; height: 656px }</style>
  <div id="map"></div><script type="module" src="/page.js"></script>`;

async function script(): Promise<string> {
  const page = fileURLToPath(new URL("./mapPage.ts", import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [page],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    define: { MAP_WORKER_URL: '"/maplibre-gl-worker.mjs"' },
  });
  return outputFiles[0]!.text;
}

/** One side of the row in a Chromium of its own. */
async function inBrowser(side: "byState" | "byShapes"): Promise<Measured> {
  const [page, browser] = [await script(), await launchChromium()];
  const tab = await browser.newPage({ viewport: { width: 960, height: 656 } });
  await tab.route("http://bench/**", async (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    if (name.endsWith(".mjs"))
      await route.fulfill({ contentType: "text/javascript", body: await readFile(join(mapLibre, name)) });
    else if (name === "page.js") await route.fulfill({ contentType: "text/javascript", body: page });
    else await route.fulfill({ contentType: "text/html", body: shell });
  });
  await tab.goto("http://bench/");
  const ms = await tab.evaluate<number>(`${side}()`);
  await browser.close();
  return { ms };
}

export const rows: BenchRow[] = [
  {
    work: "new shares on the map: 10,000 parcels, each of a new colour, until all is handed to the graphics card",
    target: "50 ms",
    measure: () => inBrowser("byState"),
    baseline: { name: "setData of all parcels anew", measure: () => inBrowser("byShapes") },
  },
];
