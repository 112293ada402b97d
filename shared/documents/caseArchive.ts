import { findKey } from "../allocation/index.ts";
import { type ArchiveFile, archiveBytes, archiveManifest, canonicalJson } from "../formats/index.ts";
import { provisions } from "../law/index.ts";
import type { Calculation, CaseFile, KeyData, Provision, RasterRef } from "../model/index.ts";
import { archiveWords } from "../texts/archive.ts";
import { type IndexedFile, indexHtml, indexText } from "./archiveIndex.ts";

/** What an archive is made of; whoever makes it has read and computed it all. */
export interface ArchiveInput {
  theCase: CaseFile;
  calculation: Calculation;
  /** Files of the roll, by their endings. A roll on paper may be several. */
  roll: {
    csv: Uint8Array | string;
    payersCsv: Uint8Array | string;
    xlsx: Uint8Array;
    geojson: Uint8Array | string;
    gpkg: Uint8Array;
    pdfs: readonly Uint8Array[];
    mapPdf: Uint8Array;
  };
  /** Null: the case is not stored. */
  log: ArchiveLog | null;
  /** Raster files that the case names. */
  rasters: readonly RasterRef[];
  /** Answers of a hearing, decisions, documents: `path` begins with their folder. */
  extra: readonly ArchiveFile[] | null;
  programVersion: string;
}

/** Where what is read again lies in an archive. */
export const archivePaths = {
  case: "sag/sag.sag.json",
  logKey: "log/log.json",
  events: "log/haendelser.jsonl",
  object: (sha256: string) => `log/objekter/${sha256}.json`,
};

/** The log of a stored case. */
export interface ArchiveLog {
  /** Whose log it is: part of what each event's fingerprint is of. */
  tenant: string;
  caseId: string;
  /** Oldest first. */
  events: readonly unknown[];
  /** What events say that is too large for the log, by its SHA-256. */
  objects: ReadonlyMap<string, string>;
}

/** A file, and what the index says of it. */
type Filed = ArchiveFile & IndexedFile;

/**
 * The whole case as one zip that opens anywhere, also where there is no Vandret: the case file, the roll in every form, the calculation,
 * the provisions and keys that it rests on, the log, and what is enclosed. Paths are ASCII, for not all programs read others alike.
 */
export function caseArchive(input: ArchiveInput): Uint8Array {
  const files = [...filesOf(input), ...(input.extra ?? []).map((file): Filed => ({ ...file, part: "extra" }))];
  const index = {
    ...input,
    files: [...files, { path: archiveManifest, part: "manifest" as const }],
    hasEvents: input.log !== null,
    hasExtra: input.extra !== null,
  };
  return archiveBytes([
    { path: "LAES-MIG.html", content: indexHtml(index) },
    { path: "LAES-MIG.txt", content: indexText(index) },
    ...files,
  ]);
}

function filesOf({ theCase, calculation, roll, log }: ArchiveInput): Filed[] {
  const file = (part: Filed["part"], path: string, content: Filed["content"]): Filed => ({ part, path, content });
  const used = provisionsOf(calculation);
  const name = "partsfortegnelse/partsfortegnelse";
  return [
    file("case", archivePaths.case, canonicalJson(theCase)),
    file("calculation", "beregning/beregning.json", canonicalJson(calculation)),
    file("pdf", `${name}.pdf`, roll.pdfs[0]!),
    ...roll.pdfs.slice(1).map((bytes, i) => file("pdf", `${name}-del-${i + 2}.pdf`, bytes)),
    file("map", "partsfortegnelse/kort.pdf", roll.mapPdf),
    file("xlsx", `${name}.xlsx`, roll.xlsx),
    file("csv", `${name}.csv`, roll.csv),
    file("payers", "partsfortegnelse/betalere.csv", roll.payersCsv),
    file("geojson", `${name}.geojson`, roll.geojson),
    file("gpkg", `${name}.gpkg`, roll.gpkg),
    file("lawText", "lov/bestemmelser.txt", used.map(provisionText).join("\n")),
    file("law", "lov/bestemmelser.json", canonicalJson(used)),
    file("keys", "noegler/noegler.json", canonicalJson(keysOf(theCase, calculation))),
    ...(log === null ? [] : logFiles(log, file)),
  ];
}

function logFiles(
  { tenant, caseId, events, objects }: ArchiveLog,
  file: (part: Filed["part"], path: string, content: Filed["content"]) => Filed,
): Filed[] {
  return [
    file("logKey", archivePaths.logKey, canonicalJson({ tenant, caseId })),
    file("events", archivePaths.events, events.map((event) => `${canonicalJson(event)}\n`).join("")),
    ...[...objects].map(([sha256, text]) => file("eventObject", archivePaths.object(sha256), text)),
  ];
}

/** Every provision that a finding, a payer or a step of the bill names, in the order of the law's data. */
export function provisionsOf({ measures }: Calculation): Provision[] {
  const named = new Set(
    measures.flatMap(({ findings, payers, waterfall }) =>
      [...findings, ...payers, ...waterfall].map(({ provision }) => provision),
    ),
  );
  return provisions.filter(({ id }) => named.has(id));
}

function provisionText({ id, actTitle, at, says, sources, inForce, witnessed, review }: Provision): string {
  const days = [
    inForce.from === null ? [] : [`i kraft fra ${inForce.from}`],
    inForce.to === null ? [] : [`til ${inForce.to}`],
    witnessed.map(({ on, source }) => `set ${on}: ${source}`),
  ].flat();
  return [
    `${actTitle.da} ${at} (${id}, ${archiveWords.da.review[review]})`,
    `  ${says.da}`,
    `  ${says.en}`,
    ...(days.length === 0 ? [] : [`  ${days.join("; ")}`]),
    ...sources.map(({ title, link }) => `  ${title}${link === null ? "" : ` ${link}`}`),
    "",
  ].join("\n");
}

function keysOf({ keys }: CaseFile, { keyVersions }: Calculation): KeyData[] {
  return keyVersions.flatMap(({ id, version }) => {
    const own = keys.map(({ key }) => key).find((key) => "layers" in key && key.id === id && key.version === version);
    const found = (own as KeyData | undefined) ?? findKey(id, version);
    return found === undefined ? [] : [found];
  });
}
