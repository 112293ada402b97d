import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Plugin } from "esbuild";
import { Marked } from "marked";

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

/** Imports of `.md` as the HTML of the article, its pictures as files of the site that are fetched when they are reached. */
export const articles: Plugin = {
  name: "articles",
  setup(build) {
    build.onLoad({ filter: /\.md$/ }, async ({ path }) => {
      const html = articleHtml(await readFile(path, "utf8"));
      const pictures: string[] = [];
      const parts = html.split(/<img src="(\.\.\/pictures\/[\w.-]+)"/);
      const text = parts.map((part, i) => {
        if (i % 2 === 0) return JSON.stringify(part);
        pictures.push(part);
        return `'<img loading="lazy" src="' + picture${pictures.length - 1} + '"'`;
      });
      const imports = pictures.map((picture, i) => `import picture${i} from ${JSON.stringify(picture)};`);
      return {
        contents: [...imports, `export default ${text.join(" + ")};`].join("\n"),
        resolveDir: dirname(path),
        loader: "js",
      };
    });
  },
};
