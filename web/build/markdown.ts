import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join, parse } from "node:path";
import { Marked } from "marked";
import type { Plugin } from "rolldown";

const marked = new Marked({
  gfm: true,
  renderer: {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
  },
});

/** Letters and digits of a heading, as its own address on the page. */
const anchorOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");

/** An article of `web/help/pages` as HTML. Only our own files come here. A table that is too wide moves by itself, and not the page. */
export function articleHtml(markdown: string): string {
  const html = marked.parse(markdown, { async: false });
  return html
    .replaceAll("<table>", '<div class="table-wrap" tabindex="0"><table class="plain">')
    .replaceAll("</table>", "</table></div>")
    .replaceAll("<pre>", '<pre tabindex="0">');
}

/** Imports of `.md` as the HTML of the article, its pictures as files of the site (`assets`) that are fetched when they are reached. */
export const articles = (assets: string): Plugin => ({
  name: "articles",
  load: {
    filter: { id: /\.md$/ },
    async handler(path) {
      const parts = articleHtml(await readFile(path, "utf8")).split(/(?<=<img )src="(\.\.\/pictures\/[\w.-]+)"/);
      const told = await Promise.all(
        parts.map(async (part, i) =>
          i % 2 === 0 ? part : `loading="lazy" src="${await pictureOf(join(dirname(path), part), assets)}"`,
        ),
      );
      return { code: `export default ${JSON.stringify(told.join(""))};`, moduleType: "js" };
    },
  },
});

/** Puts a picture among the site's files, under a name that changes with it; gives its address. */
async function pictureOf(path: string, assets: string): Promise<string> {
  const bytes = await readFile(path);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  const { name, ext } = parse(path);
  await writeFile(join(assets, `${name}-${hash}${ext}`), bytes);
  return `/assets/${name}-${hash}${ext}`;
}
