import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Metafile } from "esbuild";
import { compile, Logger } from "sass";

const web = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);
const designSystem = resolve(dirname(require.resolve("dkfds")), "../../src/stylesheets");

const sheets = ["fonts", "site", "law", "share", "sheet", "sketch", "hearing", "help", "cases"] as const;
export type Sheet = (typeof sheets)[number];

export interface Styles {
  /** By name: the site's, which every page has, and one for each door. */
  sheets: Record<Sheet, string>;
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

/** Our sheets, compiled with the parts of Det Fælles Designsystem in use, and MapLibre's sheet for the map alone. */
export async function buildStyles(outDir: string): Promise<Styles> {
  const assets = join(outDir, "assets");
  const built = await Promise.all(sheets.map(async (sheet) => [sheet, await buildSheet(sheet, assets)] as const));
  const map = await build({
    ...bundled,
    entryPoints: [require.resolve("maplibre-gl/dist/maplibre-gl.css")],
    outdir: assets,
    entryNames: "map-[hash]",
  });
  const names = built.flatMap(([, outputs]) => outputs);
  return {
    sheets: Object.fromEntries(built.map(([sheet, outputs]) => [sheet, find(outputs, /\.css$/)])) as Styles["sheets"],
    map: find(outputNames(map.metafile), /\.css$/),
    fonts: [/^IBMPlexSans-Regular-Latin1.*woff2$/, /^IBMPlexSans-SemiBold-Latin1.*woff2$/].map((pattern) =>
      find(names, pattern),
    ),
  };
}

async function buildSheet(sheet: Sheet, assets: string): Promise<string[]> {
  const { css } = compile(join(web, `styles/sheets/${sheet}.scss`), {
    loadPaths: [designSystem],
    logger: Logger.silent,
    quietDeps: true,
  });
  const { metafile } = await build({
    ...bundled,
    stdin: { contents: css, loader: "css", resolveDir: designSystem },
    outdir: assets,
    entryNames: `${sheet}-[hash]`,
  });
  return outputNames(metafile);
}

const outputNames = ({ outputs }: Metafile): string[] => Object.keys(outputs).map((path) => basename(path));

function find(names: string[], pattern: RegExp): string {
  const name = names.find((one) => pattern.test(one));
  if (name === undefined) throw new Error(`the styles made no file like ${pattern}`);
  return `/assets/${name}`;
}
