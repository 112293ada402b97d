import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { sqlite } from "../../functions/adapters/sqlite.ts";
import { archiveBytesOf } from "../../functions/documents/index.ts";
import { pdfFonts } from "../../infra/local/pdfFonts.ts";
import { calculate } from "../../shared/calculate.ts";
import { checkCase } from "../../shared/checkCase.ts";
import { type ArchiveInput, caseArchive } from "../../shared/documents/caseArchive.ts";
import { rollGeoJson, rollGeoPackage, rollXlsx } from "../../shared/documents/index.ts";
import { archiveBytes, type Sqlite, sha256Hex } from "../../shared/formats/index.ts";
import { payersCsv } from "../../shared/payersCsv.ts";
import { rollCsv } from "../../shared/rollCsv.ts";
import { ask, goldenRoll, temporaryFolder } from "./rolls.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

let db: Sqlite;
beforeAll(async () => {
  db = await sqlite();
});

const large = "{}";
function input(): ArchiveInput {
  const { theCase, calculation } = goldenRoll((golden) => ({ ...golden, title: "Dige <script>alert(1)</script>" }));
  return {
    theCase,
    calculation,
    roll: {
      csv: rollCsv(calculation, theCase),
      payersCsv: payersCsv(calculation, theCase),
      xlsx: rollXlsx(calculation, theCase, "da"),
      geojson: rollGeoJson(calculation, theCase, "da"),
      gpkg: rollGeoPackage(calculation, theCase, "da", db),
      pdfs: [new TextEncoder().encode("%PDF-1.7 a"), new TextEncoder().encode("%PDF-1.7 b")],
      mapPdf: new TextEncoder().encode("%PDF-1.7 map"),
    },
    log: {
      ...{ tenant: "local", caseId: "dige" },
      events: [
        { sequence: 1, type: "case-created" },
        { sequence: 2, type: "fields-set" },
      ],
      objects: new Map([[sha256Hex(large), large]]),
    },
    rasters: [],
    extra: [{ path: "hoering/svar-1.txt", content: "Enig, på Ærø" }],
    programVersion: "0.1.0",
  };
}

/** Unpacked by Info-ZIP. */
function unpacked(given: ArchiveInput, name: string): (path: string) => string {
  const zip = folder.write(`${name}.zip`, caseArchive(given));
  expect(ask("unzip", "-t", zip)).toContain("No errors detected in compressed data");
  ask("unzip", "-q", zip, "-d", folder.path(name));
  return (path) => folder.path(`${name}/${path}`);
}

describe("the archive of a case", () => {
  it("opens in another program, and every file is as its list of hashes says", () => {
    const at = unpacked(input(), "whole");
    const checked = spawnSync("sha256sum", ["-c", "--strict", "SHA256SUMS"], { cwd: at("."), encoding: "utf8" });
    expect([checked.status, checked.stderr]).toEqual([0, ""]);
    const all = readdirSync(at("."), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    // Every file but the list itself.
    expect(checked.stdout.trim().split("\n")).toHaveLength(all.length - 1);
    writeFileSync(at("sag/sag.sag.json"), "{}");
    expect(spawnSync("sha256sum", ["-c", "--quiet", "SHA256SUMS"], { cwd: at(".") }).status).toBe(1);
  });

  it("holds the case so that it can be computed again, to the same fingerprint and amounts", () => {
    const given = input();
    const at = unpacked(given, "again");
    expect(readFileSync(at("partsfortegnelse/betalere.csv"), "utf8")).toBe(given.roll.payersCsv);
    const read = checkCase(JSON.parse(readFileSync(at("sag/sag.sag.json"), "utf8")));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const again = calculate(read.value);
    expect(again.ok && again.value.caseHash).toBe(given.calculation.caseHash);
    expect(JSON.parse(readFileSync(at("beregning/beregning.json"), "utf8"))).toEqual(
      JSON.parse(JSON.stringify(again.ok && again.value)),
    );
  });

  it("holds the provisions that its findings name, with wording and review, and the keys as they were used", () => {
    const at = unpacked(input(), "law");
    const law = JSON.parse(readFileSync(at("lov/bestemmelser.json"), "utf8")) as { id: string; review: string }[];
    const { measures } = input().calculation;
    const named = measures
      .flatMap(({ findings }) => findings.map(({ provision }) => provision))
      .filter((id) => id !== null);
    expect(named.length).toBeGreaterThan(0);
    expect(law.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
    const toRead = readFileSync(at("lov/bestemmelser.txt"), "utf8");
    for (const { id } of law) expect(toRead).toContain(`(${id}, `);
    expect(JSON.parse(readFileSync(at("noegler/noegler.json"), "utf8"))).toMatchObject([{ id: "equal", version: "1" }]);
  });

  it("holds the log, an event a line, what is too large for it, and what is enclosed", () => {
    const at = unpacked(input(), "log");
    const lines = readFileSync(at("log/haendelser.jsonl"), "utf8").trimEnd().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { sequence: number }).sequence)).toEqual([1, 2]);
    expect(readFileSync(at(`log/objekter/${sha256Hex(large)}.json`), "utf8")).toBe(large);
    expect(readFileSync(at("hoering/svar-1.txt"), "utf8")).toBe("Enig, på Ærø");
    expect(readFileSync(at("partsfortegnelse/partsfortegnelse-del-2.pdf"), "utf8")).toBe("%PDF-1.7 b");
    expect(readFileSync(at("partsfortegnelse/kort.pdf"), "utf8")).toBe("%PDF-1.7 map");
  });

  it("has the map of the shares on paper, as Poppler reads it", async () => {
    const { theCase, calculation } = goldenRoll((golden) => ({ ...golden, title: "Dige ved Ærø" }));
    const bytes = await archiveBytesOf({ theCase, calculation }, null, {
      ...{ lang: "da", fonts: pdfFonts, madeOn: "2026-12-01" },
    });
    folder.write("real.zip", bytes);
    ask("unzip", "-q", folder.path("real.zip"), "-d", folder.path("real"));
    const said = ask("pdftotext", "-layout", folder.path("real/partsfortegnelse/kort.pdf"), "-");
    expect(said).toContain("Dige ved Ærø");
    expect(readFileSync(folder.path("real/LAES-MIG.txt"), "utf8")).toContain("partsfortegnelse/kort.pdf");
  });

  it("has an index in Danish and English that names every file, and runs nothing that is written in the case", () => {
    const at = unpacked(input(), "index");
    const html = readFileSync(at("LAES-MIG.html"), "utf8");
    const text = readFileSync(at("LAES-MIG.txt"), "utf8");
    expect(html).not.toContain("<script>");
    expect(html).toContain("Dige &lt;script&gt;alert(1)&lt;/script&gt;");
    for (const line of readFileSync(at("SHA256SUMS"), "utf8").trim().split("\n")) {
      const [, path] = line.split("  ");
      if (path!.startsWith("LAES-MIG")) continue;
      expect(html.match(new RegExp(`href="${path}"`, "g")), path).toHaveLength(2);
      expect(text).toContain(`\n  ${path}\n`);
    }
    expect(text).toContain("Læs mig");
    expect(text).toContain("Read me");
  });

  it("says that a case which is not stored has no log", () => {
    const at = unpacked({ ...input(), log: null }, "unstored");
    expect(readFileSync(at("LAES-MIG.txt"), "utf8")).toContain("der er ingen log");
    expect(readdirSync(at("."), { recursive: true })).not.toContain("log/haendelser.jsonl");
  });

  it("is the same bytes whenever it is made", () => {
    const madeIn = (year: number) => {
      vi.setSystemTime(new Date(year, 5, 1));
      return caseArchive(input());
    };
    expect(madeIn(2026)).toEqual(madeIn(2041));
    vi.useRealTimers();
  });

  it.each(["../hjemme.txt", "/etc/passwd", "a/../b", "c:\\x", ".skjult", "a//b", "svar på ø.txt", ""])(
    "takes no file whose path is %j",
    (path) => {
      expect(() => archiveBytes([{ path, content: "" }])).toThrow(RangeError);
    },
  );

  it("takes no two files that some systems would hold for one", () => {
    const twice = ["Svar.txt", "svar.TXT"].map((path) => ({ path, content: "" }));
    expect(() => archiveBytes(twice)).toThrow(RangeError);
    expect(() => archiveBytes([{ path: "sha256sums", content: "" }])).toThrow(RangeError);
  });
});
