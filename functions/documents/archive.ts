import { rastersOf } from "../../shared/caseRasters.ts";
import { version } from "../../shared/contract/index.ts";
import { type ArchiveLog, caseArchive } from "../../shared/documents/caseArchive.ts";
import { fileNameOf } from "../../shared/documents/fileName.ts";
import { rollPdfs } from "../../shared/documents/rollPdf.ts";
import type { ArchiveFile } from "../../shared/formats/index.ts";
import { danishDay } from "../../shared/hearing/index.ts";
import type { Calculation, CaseFile, RasterRef, Result } from "../../shared/model/index.ts";
import { type CaseEvent, type CaseKey, readAll } from "../adapters/index.ts";
import type { OfCase, StorePorts } from "../cases/index.ts";
import type { AnswerFile } from "../http/index.ts";
import { type RollFileOptions, type RollFormat, rollFile } from "./rollFiles.ts";

/**
 * The archive of a stored case: its files are of the same version as the log in it, and bear the day of its last event, so that the archive
 * is the same bytes until the case changes. `extra`: what a hearing and a decision have, each with its path; null: it is left out, and the index says so.
 */
export async function archiveOf(
  ports: StorePorts,
  key: CaseKey,
  { sequence, theCase, made: calculation }: OfCase<Calculation>,
  options: Omit<RollFileOptions, "madeOn">,
  extra: readonly ArchiveFile[] | null = null,
): Promise<Result<AnswerFile>> {
  const read = await readAll(ports.events, key);
  if (!read.ok) return read;
  // What came after the case was read is not in it.
  const events = read.value.slice(0, sequence);
  const objects = new Map<string, string>();
  for (const { content } of events) {
    if (!("ref" in content)) continue;
    const text = await ports.objects.get(key.tenant, content.ref);
    if (!text.ok) return text;
    objects.set(content.ref.sha256, text.value);
  }
  const madeOn = danishDay(events.at(-1)!.at);
  const bytes = await archiveBytesOf(
    { theCase, calculation },
    { ...key, events: events.map(told), objects },
    { ...options, madeOn },
    extra,
  );
  return { ok: true, value: { name: `${fileNameOf(theCase.title)}.archive.zip`, bytes } };
}

/** The archive of a computed case; `log` null: it is not stored. */
export async function archiveBytesOf(
  { theCase, calculation }: { theCase: CaseFile; calculation: Calculation },
  log: ArchiveLog | null,
  options: RollFileOptions,
  extra: readonly ArchiveFile[] | null = null,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytesOf = async (format: RollFormat) => (await rollFile(format, { theCase, calculation }, options)).bytes;
  const { lang, fonts, madeOn } = options;
  const pdfs: Uint8Array[] = [];
  for await (const { bytes } of rollPdfs(calculation, theCase, { lang, fonts: await fonts(), madeOn }))
    pdfs.push(bytes);
  const archive = caseArchive({
    ...{ log, theCase, calculation, extra, programVersion: version },
    roll: {
      ...{ csv: await bytesOf("csv"), payersCsv: await bytesOf("payers-csv") },
      ...{ xlsx: await bytesOf("xlsx"), geojson: await bytesOf("geojson") },
      ...{ gpkg: await bytesOf("gpkg"), pdfs, mapPdf: await bytesOf("map-pdf") },
    },
    rasters: distinct(rastersOf(theCase).map(({ ref }) => ref)),
  });
  return archive as Uint8Array<ArrayBuffer>;
}

/** An event as the log's own call tells it. */
const told = ({ content, ...event }: CaseEvent) => ({
  ...event,
  body: "body" in content ? (JSON.parse(content.body) as unknown) : null,
  ref: "ref" in content ? content.ref : null,
});

const distinct = (refs: readonly RasterRef[]): RasterRef[] => [
  ...new Map(refs.map((ref) => [ref.sha256, ref])).values(),
];
