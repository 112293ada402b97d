import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dynamoEventLog, readAll } from "../functions/adapters/index.ts";
import { changeCase, createCase } from "../functions/cases/index.ts";
import { archiveBytesOf, type DocumentsPorts, makeDocumentsApp } from "../functions/documents/index.ts";
import { pdfFonts } from "../infra/local/pdfFonts.ts";
import { calculate } from "../shared/calculate.ts";
import { checkCase } from "../shared/checkCase.ts";
import { refuse } from "../shared/contract/index.ts";
import { noret } from "../shared/demo/index.ts";
import { sha256HexOfBytes } from "../shared/formats/index.ts";
import type { Calculation, CaseFile } from "../shared/model/index.ts";
import { memoryStore, table } from "../test/server/memoryStore.ts";
import { always } from "../test/server/whoAsks.ts";
import { restoreCase } from "./restoreCase.ts";
import { verifyArchive } from "./verifyArchive.ts";

const read = checkCase(
  JSON.parse(readFileSync(new URL("../test/golden/golden.sag.json", import.meta.url), "utf8")),
) as { ok: true; value: CaseFile };
// Parcels that lie elsewhere: of no part in the roll, but the case is too large for an event.
const golden: CaseFile = { ...read.value, parcels: [...read.value.parcels, ...noret().parcels] };

let store: Awaited<ReturnType<typeof memoryStore>>;
let archive: Uint8Array;
let archivePorts: DocumentsPorts;

beforeAll(async () => {
  store = await memoryStore();
  const caller = { tenant: "local", who: "local-engineer" };
  const ports = {
    ...{ events: dynamoEventLog(store.client(), table), objects: store.objects, log: () => {} },
    ...{ now: () => "2026-11-30T12:00:00.000Z", fonts: pdfFonts },
    signedIn: always("reader"),
    ownerOf: async () => refuse([{ path: "", code: "link-not-open", facts: {} }]),
    rasterBytes: async () => refuse([{ path: "", code: "raster-missing", facts: {} }]),
  };
  archivePorts = ports;
  await createCase(ports, caller, { id: "dige", eventId: crypto.randomUUID(), theCase: golden });
  for (const [seenSequence, title] of [
    [1, "Digets nye navn"],
    [2, "Digets nyeste navn"],
  ] as const) {
    const change = { type: "fields-set" as const, fields: { title } };
    const changed = await changeCase(ports, caller, "dige", { eventId: crypto.randomUUID(), seenSequence, change });
    if (!changed.ok) throw new Error(JSON.stringify(changed.issues));
  }
  const answer = await makeDocumentsApp(ports).request("/v1/cases/dige/archive.zip");
  archive = new Uint8Array(await answer.arrayBuffer());
});
afterAll(() => store.close());

describe("a case made again from its archive", () => {
  const verified = async () => {
    const found = await verifyArchive(archive);
    if (!found.ok) throw new Error("the archive is not whole");
    return found.value.log;
  };
  const titled = async (to: Awaited<ReturnType<typeof memoryStore>>, seenSequence: number) => {
    const ports = {
      events: dynamoEventLog(to.client(), table),
      objects: to.objects,
      now: () => "2026-12-01T12:00:00.000Z",
    };
    const change = { type: "fields-set" as const, fields: { title: "Et helt nyt navn" } };
    return changeCase(ports, { tenant: "local", who: "x" }, "dige", {
      eventId: crypto.randomUUID(),
      seenSequence,
      change,
    });
  };

  it("has the same archive to the byte, and goes on from there", async () => {
    const empty = await memoryStore();
    try {
      const ports = { events: dynamoEventLog(empty.client(), table), objects: empty.objects };
      expect(await restoreCase(ports, await verified())).toEqual({ ok: true, value: { written: 3, there: 0 } });
      const answer = await makeDocumentsApp({ ...archivePorts, ...ports }).request("/v1/cases/dige/archive.zip");
      expect(Buffer.compare(new Uint8Array(await answer.arrayBuffer()), archive)).toBe(0);
      expect(await titled(empty, 3)).toMatchObject({ ok: true, value: { sequence: 4 } });
    } finally {
      await empty.close();
    }
  });

  it("is finished where it broke off, and left alone where it has gone on or is another", async () => {
    const half = await memoryStore();
    try {
      const log = await verified();
      const ports = { events: dynamoEventLog(half.client(), table), objects: half.objects };
      await restoreCase(ports, { ...log, events: log.events.slice(0, 1) });
      expect(await restoreCase(ports, log)).toEqual({ ok: true, value: { written: 2, there: 1 } });
      expect(await restoreCase(ports, log)).toEqual({ ok: true, value: { written: 0, there: 3 } });
      await titled(half, 3);
      expect(await restoreCase(ports, log)).toEqual({
        ok: false,
        fault: { is: "other-events", id: "dige", sequence: 4 },
      });
      const stands = await readAll(ports.events, log.key);
      expect(stands.ok && stands.value.length).toBe(4);
    } finally {
      await half.close();
    }
  });

  it("is refused, and nothing written, where another case stands at its place", async () => {
    const taken = await memoryStore();
    try {
      const ports = { events: dynamoEventLog(taken.client(), table), objects: taken.objects, now: () => "2026-12-01" };
      await createCase(
        ports,
        { tenant: "local", who: "x" },
        { id: "dige", eventId: crypto.randomUUID(), theCase: golden },
      );
      expect(await restoreCase(ports, await verified())).toMatchObject({ ok: false, fault: { sequence: 1 } });
    } finally {
      await taken.close();
    }
  });
});

type Files = Record<string, Uint8Array>;

/** The archive after somebody has been there, who made a new list of hashes too. */
function tampered(change: (files: Files) => void, withList = true): Uint8Array {
  const files: Files = unzipSync(archive);
  change(files);
  if (withList)
    files["SHA256SUMS"] = strToU8(
      Object.entries(files)
        .filter(([path]) => path !== "SHA256SUMS")
        .map(([path, bytes]) => `${sha256HexOfBytes(bytes)}  ${path}\n`)
        .join(""),
    );
  return zipSync(files);
}
function edited(files: Files, path: string, edit: (text: string) => string): void {
  files[path] = strToU8(edit(strFromU8(files[path]!)));
}
async function faultsOf(zip: Uint8Array) {
  const found = await verifyArchive(zip);
  return found.ok ? [] : found.faults;
}
const log = "log/haendelser.jsonl";
const objectPath = () => Object.keys(unzipSync(archive)).find((path) => path.startsWith("log/objekter/"))!;

describe("an archive", () => {
  it("is whole as it came: three events, one of them an object beside the log", async () => {
    const found = await verifyArchive(archive);
    expect(found).toMatchObject({ ok: true, value: { events: 3, objects: 1 } });
    const [last] = strFromU8(unzipSync(archive)[log]!).trim().split("\n").slice(-1);
    expect(found.ok && found.value.lastHash).toBe((JSON.parse(last!) as { hash: string }).hash);
  });

  it("with a file that was changed, taken away or added since is told file by file", async () => {
    const zip = tampered((files) => {
      edited(files, "partsfortegnelse/partsfortegnelse.csv", (csv) => csv.replace("0", "1"));
      delete files["partsfortegnelse/partsfortegnelse.pdf"];
      files["bilag.txt"] = strToU8("x");
    }, false);
    expect(await faultsOf(zip)).toEqual([
      { is: "file-missing", path: "partsfortegnelse/partsfortegnelse.pdf" },
      { is: "file-changed", path: "partsfortegnelse/partsfortegnelse.csv" },
      { is: "file-unlisted", path: "bilag.txt" },
    ]);
  });

  it("whose log was changed is not whole, though the list of hashes was made anew", async () => {
    const renamed = tampered((files) =>
      edited(files, log, (text) => text.replace("Digets nye navn", "Digets andet navn")),
    );
    expect(await faultsOf(renamed)).toEqual([{ is: "event-broken", sequence: 2 }]);
    const shortened = tampered((files) => edited(files, log, (text) => text.split("\n").toSpliced(1, 1).join("\n")));
    expect(await faultsOf(shortened)).toEqual([{ is: "event-broken", sequence: 2 }]);
    const elsewhere = tampered((files) => edited(files, "log/log.json", (text) => text.replace("local", "other")));
    expect(await faultsOf(elsewhere)).toEqual([1, 2, 3].map((sequence) => ({ is: "event-broken", sequence })));
  });

  it("without the content of an event, or with another, is not whole", async () => {
    const path = objectPath();
    const sha256 = /([0-9a-f]{64})/.exec(path)![1]!;
    expect(await faultsOf(tampered((files) => delete files[path]))).toEqual([
      { is: "object-missing", sequence: 1, sha256 },
    ]);
    expect(await faultsOf(tampered((files) => edited(files, path, (text) => `${text} `)))).toEqual([
      { is: "object-changed", sequence: 1, sha256 },
    ]);
  });

  it("whose case is not what the log tells is not whole: a log that was cut short at its end shows so", async () => {
    const cut = tampered((files) => edited(files, log, (text) => text.trim().split("\n").slice(0, 2).join("\n")));
    expect(await faultsOf(cut)).toEqual([{ is: "case-differs" }]);
  });

  it("that is none, or has no log, is said to be so", async () => {
    expect(await faultsOf(strToU8("not a zip"))).toEqual([{ is: "not-an-archive" }]);
    const calculation = calculate(golden) as { ok: true; value: Calculation };
    const computed = { theCase: golden, calculation: calculation.value };
    const unstored = await archiveBytesOf(computed, null, { lang: "da", fonts: pdfFonts, madeOn: "2026-11-30" });
    expect(await faultsOf(unstored)).toEqual([{ is: "no-log" }]);
    const garbled = tampered((files) => edited(files, log, (text) => `{${text}`));
    expect((await faultsOf(garbled)).map(({ is }) => is)).toEqual(["log-unreadable"]);
  });
});
