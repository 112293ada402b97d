import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { importedCase } from "../../shared/importedCase.ts";
import type { CaseFile, Parcel } from "../../shared/model/index.ts";
import { largeFiles, writeLarge } from "./largeCase.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vandret-large-import-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** 80 lots a row, 10 m a side. */
const parcels = Array.from({ length: 5_040 }, (_, i): Parcel => {
  const [x, y] = [600_000 + 10 * (i % 80), 6_100_000 + 10 * Math.floor(i / 80)];
  const ring: [number, number][] = [
    [x, y],
    [x + 10, y],
    [x + 10, y + 10],
    [x, y + 10],
    [x, y],
  ];
  return {
    ...{ id: `1-${i + 1}`, ejerlavkode: 1, matrikelnr: String(i + 1), kind: "lot" },
    geometry: { type: "Polygon", coordinates: [ring] },
    registeredAreaM2: 100,
    ...{ propertyValue: null, terrain: null },
  };
});
const made = (some: Parcel[]) =>
  importedCase(
    {
      parcels: some,
      buildings: [],
      terrain: null,
      unused: [],
      notes: [],
      read: { parcels: 0, buildings: 0, terrainPoints: 0 },
    },
    { title: "T", municipality: "M", source: "S", lawAsOf: "2026-01-01", hazards: [], seaOver: null, project: {} },
  ) as unknown as CaseFile;

it("writes a header that names its chunks, and each chunk in a file named by its bytes; the area is the rectangle round all parcels", async () => {
  const files = largeFiles(made(parcels));
  if (!files.ok) throw new Error(JSON.stringify(files.issues[0]));
  const out = join(folder, "by.sag.json");
  expect(await writeLarge(out, files.value)).toBe(join(folder, "by.dele"));
  const header = JSON.parse(await readFile(out, "utf8")) as CaseFile;
  expect(header.parcels).toEqual([]);
  expect(header.area?.type === "Polygon" ? header.area.coordinates[0] : null).toEqual([
    [600_000, 6_100_000],
    [600_800, 6_100_000],
    [600_800, 6_100_630],
    [600_000, 6_100_630],
    [600_000, 6_100_000],
  ]);
  const names = (await readdir(join(folder, "by.dele"))).sort();
  const chunks = header.parcelsRef!.chunks;
  expect(chunks.map(({ parcels }) => parcels)).toEqual([5_000, 40]);
  expect(names).toEqual(chunks.map(({ sha256 }) => `${sha256}.json`).sort());
  for (const { sha256, bytes } of chunks) {
    const text = await readFile(join(folder, "by.dele", `${sha256}.json`));
    expect([createHash("sha256").update(text).digest("hex"), text.length]).toEqual([sha256, bytes]);
  }
});

it("is not written where a parcel in some chunk is no parcel of a case: it says which, in which chunk", () => {
  const bad = parcels.map((one, i) => (i === 7 ? { ...one, registeredAreaM2: -1 } : one));
  const files = largeFiles(made(bad));
  const [issue] = files.ok ? [] : files.issues;
  expect(issue?.path).toMatch(/^\/[0-9a-f]{64}\/parcels\/\d+\/registeredAreaM2$/);
});

it("lists the parcels as the area of a case that one file holds", () => {
  expect(made(parcels.slice(0, 2)).area).toEqual({ type: "Parcels", parcelIds: ["1-1", "1-2"] });
});
