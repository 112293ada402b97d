import type { Sheet } from "./styles.ts";

export const entries = [
  "doors",
  "sketch",
  "newCase",
  "law",
  "provision",
  "coverage",
  "share",
  "shared",
  "sheet",
  "signIn",
  "hearing",
  "inbox",
  "decision",
  "handbook",
  "method",
  "apiGuide",
  "accessibility",
  "cases",
  "compare",
] as const;
export type Entry = (typeof entries)[number];

export interface Page {
  path: string;
  file: string;
  entry: Entry;
  title: string;
  /** The sheet of its door, beside the site's. */
  sheet?: Sheet;
}

/** The pages by address. A server answers `path` with `file`. */
export const pages: readonly Page[] = [
  { path: "/", file: "index.html", entry: "doors", title: "Vandret" },
  { path: "/skitse", file: "skitse.html", entry: "sketch", sheet: "sketch", title: "Skitsér et projekt – Vandret" },
  { path: "/ny-sag", file: "ny-sag.html", entry: "newCase", sheet: "sketch", title: "Ny sag fra filer – Vandret" },
  { path: "/lov", file: "lov.html", entry: "law", sheet: "law", title: "Hvilken lov gælder? – Vandret" },
  { path: "/bestemmelse", file: "bestemmelse.html", entry: "provision", sheet: "law", title: "Bestemmelse – Vandret" },
  {
    path: "/daekning",
    file: "daekning.html",
    entry: "coverage",
    sheet: "law",
    title: "Hvad har Vandret læst? – Vandret",
  },
  { path: "/afgoerelse", file: "afgoerelse.html", entry: "decision", sheet: "share", title: "Afgørelse – Vandret" },
  { path: "/sager", file: "sager.html", entry: "cases", sheet: "cases", title: "Sager – Vandret" },
  { path: "/sammenlign", file: "sammenlign.html", entry: "compare", sheet: "cases", title: "Sammenlign – Vandret" },
  { path: "/min-andel", file: "min-andel.html", entry: "share", sheet: "share", title: "Min andel – Vandret" },
  { path: "/hoering", file: "hoering.html", entry: "hearing", sheet: "hearing", title: "Svar på høringen – Vandret" },
  { path: "/indbakke", file: "indbakke.html", entry: "inbox", sheet: "hearing", title: "Høring – Vandret" },
  { path: "/delt", file: "delt.html", entry: "shared", sheet: "sheet", title: "Delt med dig – Vandret" },
  { path: "/log-ind", file: "log-ind.html", entry: "signIn", title: "Log ind – Vandret" },
  { path: "/hjaelp", file: "hjaelp.html", entry: "handbook", sheet: "help", title: "Håndbog – Vandret" },
  { path: "/metode", file: "metode.html", entry: "method", sheet: "help", title: "Sådan regner vi – Vandret" },
  { path: "/api-guide", file: "api-guide.html", entry: "apiGuide", sheet: "help", title: "API-guide – Vandret" },
  {
    path: "/tilgaengelighed",
    file: "tilgaengelighed.html",
    entry: "accessibility",
    sheet: "help",
    title: "Tilgængelighed – Vandret",
  },
  // The short address that the Danish rules ask for (BEK 904/2019).
  { path: "/was", file: "was.html", entry: "accessibility", sheet: "help", title: "Tilgængelighed – Vandret" },
  { path: "/ark", file: "ark.html", entry: "sheet", sheet: "sheet", title: "Ejerens ark – Vandret" },
];

/** The pages that an owner is sent to: on a phone they are set in its own type, and fetch no fonts. */
const owners: readonly Entry[] = ["share", "shared", "hearing", "sheet"];
const notOnPhones = ' media="(min-width: 600px)"';

/** What a page begins with: its script, what it fetches before that can run, and a script that runs before it, where it has one. */
export interface PageScripts {
  script: string;
  imports: readonly string[];
  ahead: string | null;
}

export interface PageAssets {
  /** The sheet that names the fonts. */
  type: string;
  css: string[];
  scripts: PageScripts;
  fonts: string[];
}

/** One page's shell. All words come from the script; without it the page says so. */
export function pageHtml(page: Page, assets: PageAssets): string {
  const { scripts } = assets;
  const when = owners.includes(page.entry) ? notOnPhones : "";
  return [
    "<!doctype html>",
    '<html lang="da">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${page.title}</title>`,
    '<meta name="description" content="Hvilken lov gælder, hvem betaler, og hvad er min andel? Regn på klimatilpasning til øren.">',
    '<meta name="color-scheme" content="light">',
    '<link rel="icon" href="data:,">',
    ...assets.fonts.map((font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin${when}>`),
    `<link rel="stylesheet" href="${assets.type}"${when}>`,
    ...assets.css.map((sheet) => `<link rel="stylesheet" href="${sheet}">`),
    ...scripts.imports.map((file) => `<link rel="modulepreload" href="${file}">`),
    ...(scripts.ahead === null ? [] : [`<script type="module" async src="${scripts.ahead}"></script>`]),
    `<script type="module" src="${scripts.script}"></script>`,
    "</head>",
    "<body>",
    '<div id="app"></div>',
    "<noscript><p>Vandret regner i din browser og kræver JavaScript. · Vandret calculates in your browser and needs JavaScript.</p></noscript>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
