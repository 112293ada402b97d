import { inflateSync } from "node:zlib";
import { sqlite } from "../../functions/adapters/sqlite.ts";
import { makeCalculateApp } from "../../functions/calculate/app.ts";
import { sentDocument } from "../../functions/hearings/sentDocument.ts";
import { calculate } from "../../shared/calculate.ts";
import { checkCase } from "../../shared/checkCase.ts";
import { parseJson } from "../../shared/contract/index.ts";
import { noretTerrainRef } from "../../shared/demo/index.ts";
import {
  checkFileSize,
  type ExposureKind,
  parseCoordinates,
  parseParcelList,
  readFeatureFile,
  readTableFile,
} from "../../shared/formats/index.ts";
import { type RasterOptions, readRaster } from "../../shared/formats/raster/index.ts";
import { importData } from "../../shared/importData.ts";
import { importExposure } from "../../shared/importExposure.ts";
import { importLayer, type LayerFrame } from "../../shared/importLayer.ts";
import { importLetters } from "../../shared/importLetters.ts";
import { importParcelFacts } from "../../shared/importParcelFacts.ts";
import type { CaseFile, Issue, Result } from "../../shared/model/index.ts";
import { readCaseRasters } from "../../shared/readCaseRasters.ts";
import { verifyArchive } from "../../tools/verifyArchive.ts";
import { golden } from "../server/client.ts";

/** Where a file can come in. Gives the code by which it was refused; null: it was taken. Throwing is a fault of ours. */
export type Door = (bytes: Uint8Array) => string | null | Promise<string | null>;

const codeOf = (read: Result<unknown>): string | null => (read.ok ? null : read.issues[0].code);
const firstOf = (issues: readonly Issue[] | null | undefined): string | null => issues?.[0]?.code ?? null;

/** As the page and the command line read a file: its size asked first, then as UTF-8. */
const asText =
  (read: (text: string) => string | null): Door =>
  (bytes) => {
    const [tooLarge] = checkFileSize(bytes.length);
    if (tooLarge !== undefined) return tooLarge.code;
    let text: string;
    try {
      text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return "not-json";
    }
    return read(text);
  };

const { parcels, keys } = golden;
const calculations = makeCalculateApp({ log: () => {} });
const rasterOptions: RasterOptions = { quantity: "level", crs: "EPSG:25832", datum: "DVR90" };
const frame: LayerFrame = {
  ...{ id: "kort", kind: "coast", title: "Kort", covers: null, withinM: 0, synthetic: false },
  source: { text: "Et kort", link: null, date: null },
};
const parcelFile = JSON.stringify({
  type: "FeatureCollection",
  crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } },
  features: parcels.map(({ geometry, ejerlavkode, matrikelnr }) => ({
    ...{ type: "Feature", geometry, properties: { ejerlavkode, matrikelnr } },
  })),
});

/** What lies on parcels, of one kind. */
const exposed = (kind: ExposureKind): Door =>
  asText((text) => {
    const read = importExposure({ kind, text }, { parcels, exposure: { roads: [], fields: [], assets: [] } });
    if (!read.ok) return codeOf(read);
    return read.value.exposure[kind].length === 0 ? (firstOf(read.value.unused) ?? "no row used") : null;
  });

/** Every reader of files and typed lists, as the pages' workers, the command line and the functions call them. */
export const doors: Readonly<Record<string, Door>> = {
  "case file": asText((text) => {
    const json = parseJson(text);
    if (!json.ok) return codeOf(json);
    const theCase = checkCase(json.value);
    return codeOf(theCase.ok ? calculate(theCase.value) : theCase);
  }),
  parcels: asText((text) => codeOf(importData({ parcels: text }))),
  buildings: asText((text) => {
    const read = importData({ parcels: parcelFile, buildings: text });
    return read.ok ? firstOf(read.value.unused) : codeOf(read);
  }),
  "terrain points": asText((text) => codeOf(importData({ parcels: parcelFile, terrain: text }))),
  roads: exposed("roads"),
  fields: exposed("fields"),
  assets: exposed("assets"),
  "map layer": asText((text) => firstOf(importLayer(text, frame).failed)),
  "parcels, any format": async (bytes) => {
    const file = await readFeatureFile(bytes, { sqlite });
    return codeOf(file.ok ? importData({ parcels: file.value }) : file);
  },
  "map layer, any format": async (bytes) =>
    firstOf(importLayer(await readFeatureFile(bytes, { sqlite, splitParts: true }), frame).failed),
  "facts of parcels, any format": async (bytes) => {
    const table = await readTableFile(bytes);
    if (!table.ok) return codeOf(table);
    const read = importParcelFacts({ text: table.value }, { parcels, keys });
    return read.ok ? (read.value.rows.used === 0 ? "no row used" : null) : codeOf(read);
  },
  "facts of parcels": asText((text) => {
    const read = importParcelFacts({ text }, { parcels, keys });
    return read.ok ? (read.value.rows.used === 0 ? "no row used" : null) : codeOf(read);
  }),
  letters: asText((text) => {
    const read = importLetters(text, parcels);
    return read.ok ? (read.value.letters.length === 0 ? "no row used" : null) : codeOf(read);
  }),
  "typed parcels": asText((text) => {
    const { parcelIds, issues } = parseParcelList(text, parcels);
    return parcelIds.length === 0 ? (firstOf(issues) ?? "no row used") : null;
  }),
  "typed corners": asText((text) => codeOf(parseCoordinates(text))),
  "raster, in Node": async (bytes) =>
    codeOf(
      await readRaster(bytes, {
        ...rasterOptions,
        inflate: (packed, most) => inflateSync(packed, { maxOutputLength: most, chunkSize: most }),
      }),
    ),
  "raster, in a browser": async (bytes) => codeOf(await readRaster(bytes, rasterOptions)),
  "raster of a case": async (bytes) => {
    const sag: CaseFile = { ...golden, terrainRef: { ...noretTerrainRef(), sha256: "0".repeat(64), synthetic: false } };
    return codeOf(await readCaseRasters(sag, async () => ({ ok: true, value: bytes })));
  },
  "call of the API": async (bytes) => {
    const answer = await calculations.request("/v1/calculations", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: Buffer.from(bytes),
    });
    return answer.ok ? null : ((await answer.json()) as { code: string }).code;
  },
  "document of an answer": (bytes) => codeOf(sentDocument(Buffer.from(bytes).toString("base64"), "")),
  archive: async (bytes) => {
    const found = await verifyArchive(bytes);
    return found.ok ? null : found.faults[0]!.is;
  },
};
