import type { Calculation, CaseFile, RasterRef } from "../model/index.ts";
import { type ArchivePart, archiveWords } from "../texts/archive.ts";
import { day, type Language, languages } from "../texts/index.ts";

export interface IndexedFile {
  path: string;
  part: ArchivePart;
}

export interface IndexInput {
  theCase: CaseFile;
  calculation: Calculation;
  files: readonly IndexedFile[];
  rasters: readonly RasterRef[];
  programVersion: string;
  hasEvents: boolean;
  /** Whether what a hearing and decisions have is enclosed, where there is any. */
  hasExtra: boolean;
}

/** What the index says, before it is laid out: in Danish first. */
interface Section {
  lang: Language;
  title: string;
  about: string[];
  facts: [label: string, value: string][];
  files: [path: string, says: string][];
  after: string[];
}

function sectionOf(
  lang: Language,
  { theCase, calculation, files, rasters, programVersion, hasEvents, hasExtra }: IndexInput,
): Section {
  const words = archiveWords[lang];
  return {
    lang,
    title: words.title,
    about: [words.about, ...(theCase.dataSource.synthetic ? [words.synthetic] : [])],
    facts: [
      [words.project, `${theCase.title}, ${theCase.municipality.name}`],
      [words.caseHash, calculation.caseHash],
      [words.law, `${day(calculation.lawAsOf, lang)}; ${calculation.lawVersion}`],
      [words.keys, calculation.keyVersions.map(({ id, version }) => `${id} ${version}`).join(", ")],
      [words.program, `Vandret ${programVersion}`],
    ],
    files: files.map(({ path, part }) => [path, words.parts[part]]),
    after: [
      words.check,
      words.amounts,
      words.persons,
      ...(hasEvents ? [] : [words.noEvents]),
      ...(hasEvents && !hasExtra ? [words.noExtra] : []),
      ...(rasters.length === 0
        ? [words.noRasters]
        : [words.rasters, ...rasters.map(({ title, sha256 }) => `${sha256}  ${title}`)]),
    ],
  };
}

/** The index of an archive as plain text, for a reader with nothing else. */
export function indexText(input: IndexInput): string {
  return languages
    .map((lang) => {
      const { title, about, facts, files, after } = sectionOf(lang, input);
      const words = archiveWords[lang];
      return [
        title,
        "=".repeat(title.length),
        "",
        ...about,
        "",
        ...facts.map(([label, value]) => `${label}: ${value}`),
        "",
        `${words.contents}:`,
        "",
        ...files.map(([path, says]) => `  ${path}\n      ${says}`),
        "",
        ...after,
        "",
      ].join("\n");
    })
    .join("\n\n");
}

/** The same as a page with links to the files; it asks for nothing beside itself. */
export function indexHtml(input: IndexInput): string {
  const sections = languages.map((lang) => {
    const { title, about, facts, files, after } = sectionOf(lang, input);
    const words = archiveWords[lang];
    return [
      `<section lang="${lang}"><h1>${escaped(title)}</h1>`,
      ...about.map((text) => `<p>${escaped(text)}</p>`),
      `<h2>${escaped(words.stands)}</h2><dl>`,
      ...facts.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`),
      `</dl><h2>${escaped(words.contents)}</h2><table><thead><tr><th scope="col">${escaped(words.file)}</th><th scope="col">${escaped(words.holds)}</th></tr></thead><tbody>`,
      ...files.map(
        ([path, says]) =>
          `<tr><th scope="row"><a href="${escaped(path)}">${escaped(path)}</a></th><td>${escaped(says)}</td></tr>`,
      ),
      "</tbody></table>",
      ...after.map((text) => `<p>${escaped(text)}</p>`),
      "</section>",
    ].join("\n");
  });
  return [
    '<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(`${archiveWords.da.title}: ${input.theCase.title}`)}</title>`,
    "<style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:1rem auto;padding:0 1rem;color:#1a1a1a}section+section{border-top:2px solid;margin-top:3rem}th,td{text-align:left;vertical-align:top;padding:.25rem 1rem .25rem 0;overflow-wrap:anywhere}th{font-weight:normal}dt{font-weight:bold}dd{margin:0 0 .5rem;overflow-wrap:anywhere}p{overflow-wrap:anywhere}</style></head><body>",
    ...sections,
    "</body></html>\n",
  ].join("\n");
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign]!);
