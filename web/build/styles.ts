import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { compile, Logger } from "sass";

const web = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);
const designSystem = resolve(dirname(require.resolve("dkfds")), "../../src/stylesheets");

export interface Styles {
  site: string;
  map: string;
  /** The fonts of the first paint. */
  fonts: string[];
}

const bundled = {
  bundle: true,
  minify: true,
  metafile: true,
  loader: { ".svg": "file", ".woff2": "file" },
  assetNames: "[name]-[hash]",
  legalComments: "none",
  logLevel: "warning",
} as const;

/** The site's sheet, compiled from the parts of Det Fælles Designsystem in use, and MapLibre's sheet for the map alone. */
export async function buildStyles(outDir: string): Promise<Styles> {
  const assets = join(outDir, "assets");
  const { css } = compile(join(web, "styles/site.scss"), {
    loadPaths: [designSystem],
    logger: Logger.silent,
    quietDeps: true,
  });
  const site = await build({
    ...bundled,
    stdin: { contents: css, loader: "css", resolveDir: designSystem },
    outdir: assets,
    entryNames: "site-[hash]",
  });
  const map = await build({
    ...bundled,
    entryPoints: [require.resolve("maplibre-gl/dist/maplibre-gl.css")],
    outdir: assets,
    entryNames: "map-[hash]",
  });
  const names = Object.keys(site.metafile.outputs).map((path) => basename(path));
  const find = (outputs: string[], pattern: RegExp) => outputs.find((name) => pattern.test(name)) ?? "";
  return {
    site: `/assets/${find(names, /\.css$/)}`,
    map: `/assets/${find(
      Object.keys(map.metafile.outputs).map((path) => basename(path)),
      /\.css$/,
    )}`,
    fonts: [/^IBMPlexSans-Regular-Latin1.*woff2$/, /^IBMPlexSans-SemiBold-Latin1.*woff2$/].map(
      (pattern) => `/assets/${find(names, pattern)}`,
    ),
  };
}
