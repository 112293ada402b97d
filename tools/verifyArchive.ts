import { type CaseEvent, type CaseKey, ChainBroken, checkFollows } from "../functions/adapters/index.ts";
import { foldCase } from "../functions/cases/index.ts";
import { caseHashOf } from "../shared/caseHash.ts";
import { rastersOf } from "../shared/caseRasters.ts";
import { limits, refuse } from "../shared/contract/index.ts";
import { archivePaths } from "../shared/documents/caseArchive.ts";
import {
  archiveManifest,
  canonicalJson,
  readZip,
  sha256Hex,
  sha256HexOfBytes,
  type ZipRefusal,
} from "../shared/formats/index.ts";
import type { CaseFile } from "../shared/model/index.ts";
import type { VerifyFault } from "../shared/texts/verify.ts";

/** What was found whole. */
export interface Verified {
  files: number;
  events: number;
  objects: number;
  /** Of the last event: who keeps it can tell whether anything before it is changed later. */
  lastHash: string;
  caseHash: string;
  log: VerifiedLog;
  /** Titles of the raster files that the case names: an archive does not hold them. */
  rasters: string[];
}

/** A log as an archive holds it: all that it takes to write it again. */
export interface VerifiedLog {
  key: CaseKey;
  events: CaseEvent[];
  /** What events say that is too large for the log, by its SHA-256. */
  objects: ReadonlyMap<string, string>;
}

const zipLimits = {
  files: limits.archiveFiles.most,
  bytes: limits.archiveBytes.most,
  ratio: limits.archiveRatio.most,
  pathLength: limits.archivePath.most,
};

type Files = ReadonlyMap<string, Uint8Array>;
type Told = Omit<CaseEvent, "content"> & { body: unknown; ref: { sha256: string; bytes: number } | null };

/**
 * Whether an archive is whole: every file as the list of hashes says, every event of the log as it was written and following the one
 * before, every object by its name, and the case the one that the log tells. All faults of files and of the log are told, not only the first.
 */
export async function verifyArchive(
  zip: Uint8Array,
): Promise<{ ok: true; value: Verified } | { ok: false; faults: VerifyFault[] }> {
  const read = readZip(zip, zipLimits);
  if (!read.ok) return { ok: false, faults: [archiveFault(read.refusal)] };
  const { files } = read;
  const faults: VerifyFault[] = [];
  try {
    faults.push(...fileFaults(files));
    const [keyBytes, eventBytes, theCase] = [archivePaths.logKey, archivePaths.events, archivePaths.case].map((path) =>
      files.get(path),
    );
    if (keyBytes === undefined || eventBytes === undefined || theCase === undefined)
      return { ok: false, faults: [...faults, { is: "no-log" }] };
    const log = readLog(files, { key: textOf(keyBytes), events: textOf(eventBytes) });
    faults.push(...log.faults);
    if (faults.length > 0) return { ok: false, faults };
    const folded = await foldCase(log.ports, log.key, log.events);
    const stands = JSON.parse(textOf(theCase)) as CaseFile;
    if (!folded.ok || canonicalJson(folded.value) !== canonicalJson(stands))
      return { ok: false, faults: [{ is: "case-differs" }] };
    const { key, events, objects } = log;
    const lastHash = log.events.at(-1)!.hash;
    return {
      ok: true,
      value: {
        ...{ files: files.size, events: events.length, objects: objects.size, lastHash },
        caseHash: caseHashOf(folded.value),
        log: { key, events, objects },
        rasters: [...new Set(rastersOf(folded.value).map(({ ref }) => ref.title))],
      },
    };
  } catch (error) {
    // What is no JSON, or no log: somebody has been there.
    return { ok: false, faults: [...faults, { is: "log-unreadable", what: (error as Error).message }] };
  }
}

const archiveFault = (refusal: ZipRefusal): VerifyFault =>
  refusal.is === "damaged" ? { is: "not-an-archive" } : { is: "archive-refused", because: refusal };

function fileFaults(files: Files): VerifyFault[] {
  const list = files.get(archiveManifest);
  if (list === undefined) return [{ is: "no-list" }];
  const listed = new Map(
    textOf(list)
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );
  const there = [...files.keys()].filter((path) => path !== archiveManifest);
  return [
    ...[...listed.keys()].filter((path) => !files.has(path)).map((path) => ({ is: "file-missing", path }) as const),
    ...there.flatMap((path): VerifyFault[] => {
      const hash = listed.get(path);
      if (hash === undefined) return [{ is: "file-unlisted", path }];
      return hash === sha256HexOfBytes(files.get(path)!) ? [] : [{ is: "file-changed", path }];
    }),
  ];
}

function readLog(files: Files, text: { key: string; events: string }) {
  const key = JSON.parse(text.key) as { tenant: string; caseId: string };
  const events: CaseEvent[] = text.events
    .trim()
    .split("\n")
    .map((line) => {
      const { body, ref, ...event } = JSON.parse(line) as Told;
      return { ...event, content: ref === null ? { body: canonicalJson(body) } : { ref } };
    });
  const faults: VerifyFault[] = [];
  const objects = new Map<string, string>();
  for (const [i, event] of events.entries()) {
    try {
      checkFollows(key, events[i - 1] ?? null, event);
    } catch (error) {
      if (!(error instanceof ChainBroken)) throw error;
      faults.push({ is: "event-broken", sequence: i + 1 });
    }
    if (!("ref" in event.content)) continue;
    const { sha256 } = event.content.ref;
    const object = files.get(archivePaths.object(sha256));
    if (object === undefined) faults.push({ is: "object-missing", sequence: i + 1, sha256 });
    else if (sha256Hex(textOf(object)) !== sha256) faults.push({ is: "object-changed", sequence: i + 1, sha256 });
    else objects.set(sha256, textOf(object));
  }
  const ports = {
    objects: {
      get: async (_tenant: string, { sha256 }: { sha256: string }) => {
        const found = objects.get(sha256);
        return found === undefined
          ? refuse([{ path: "", code: "object-missing" as const, facts: { sha256 } }])
          : { ok: true as const, value: found };
      },
    },
  };
  return { key, events, faults, objects, ports };
}

const textOf = (bytes: Uint8Array): string => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
