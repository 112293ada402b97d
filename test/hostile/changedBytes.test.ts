import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sqlite } from "../../functions/adapters/sqlite.ts";
import { archiveBytes, type DocumentTable, geoPackageBytes, xlsxBytes, zipBytes } from "../../shared/formats/index.ts";
import { flatGeobufBytes } from "../../shared/formats/layers/flatGeobufBytes.ts";
import type { MapLayer } from "../../shared/formats/layers/mapLayer.ts";
import { shapefileLayer } from "../../shared/formats/layers/shapefileBytes.ts";
import { flipped } from "../prove/fuzz/mutateText.ts";
import { drawFor } from "../prove/fuzz/random.ts";
import { golden } from "../server/client.ts";
import { doors } from "./doors.ts";
import { blocksStart, type RawTag, rasterTags, rawTiff } from "./rawTiff.ts";

const seed = Number(process.env.VANDRET_SEED ?? 20261130);
/** More of the same where it is set. */
const times = Number(process.env.VANDRET_CHANGES ?? 150);
/** One change may make a file say that it is larger, and no more. */
const mostMs = 10_000;

const utf8 = (text: string) => new TextEncoder().encode(text);
const features = (of: readonly unknown[]) => utf8(JSON.stringify({ type: "FeatureCollection", crs, features: of }));
const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } };
const feature = (geometry: unknown, properties: object) => ({ type: "Feature", geometry, properties });
const { parcels } = golden;

function tiff(compression: number, packed: Uint8Array): Uint8Array {
  const of = (id: number, value: number): RawTag => ({ id, type: 4, values: [value] });
  const tags = (at: number) =>
    rasterTags(8, 8, [{ id: 259, type: 3, values: [compression] }, of(273, at), of(279, packed.length)]);
  return rawTiff(tags(blocksStart(tags(0))), [packed]);
}
/** 64 cells of nothing: byte by byte after a code that clears the table, as LZW may have them. */
const lzw = Uint8Array.from([0x80, ...Array.from({ length: 400 }, (_, i) => (i * 37) & 0xff)]);

/** Two parcels as a layer, for each format that the case is written in. */
const layer: MapLayer = {
  ...{
    name: "jordstykke",
    title: "Jordstykker",
    kind: "area",
    style: { is: "one", colour: "#000000", outline: "#000000", fill: 1 },
  },
  columns: ["ejerlavkode", "matrikelnr"].map((id) => ({ id, title: id, kind: "text", decimals: null, summed: false })),
  rows: parcels.slice(0, 2).map(({ ejerlavkode, matrikelnr }) => [String(ejerlavkode), matrikelnr]),
  shapes: parcels.slice(0, 2).map(({ geometry }) => geometry),
};
const db = await sqlite();
const table: DocumentTable = {
  ...{ columns: [...layer.columns], rows: layer.rows.map((row) => [...row]), subtotals: [], total: ["", ""] },
};
const geoPackage = (): Uint8Array =>
  geoPackageBytes(db, {
    ...{ name: layer.name, title: layer.title, description: "", notes: [], table },
    areas: parcels.slice(0, 2).map(({ geometry }) => geometry),
  });
const gml = (): Uint8Array => readFileSync(new URL("../import/fixtures/matrikelkort.gml", import.meta.url));
const workbook = (): Uint8Array =>
  xlsxBytes({
    ...{ title: "Tal", language: "da", unit: "kr.", notes: { name: "Noter", of: [] } },
    table: { name: "Tal", of: table },
  });

/** A sound file for each door, to be changed. */
const files: readonly (readonly [door: string, bytes: () => Uint8Array])[] = [
  ["case file", () => utf8(JSON.stringify(golden))],
  ["call of the API", () => utf8(JSON.stringify(golden))],
  [
    "parcels",
    () =>
      features(parcels.map(({ geometry, ejerlavkode, matrikelnr }) => feature(geometry, { ejerlavkode, matrikelnr }))),
  ],
  [
    "buildings",
    () => features(parcels.map(({ geometry }) => feature(geometry, { byg021BygningensAnvendelse: "120" }))),
  ],
  [
    "roads",
    () =>
      features([
        feature(
          {
            type: "LineString",
            coordinates: [
              [650_990, 6_251_000],
              [651_080, 6_251_010],
            ],
          },
          { vejklasse: "Lokalvej" },
        ),
      ]),
  ],
  ["fields", () => features([feature(parcels[0]!.geometry, { Afgkode: 1, Afgroede: "Vårbyg" })])],
  [
    "assets",
    () => features([feature({ type: "Point", coordinates: [651_000, 6_251_000] }, { navn: "Pumpe", pris: 1_000 })]),
  ],
  ["map layer", () => features([feature(parcels[0]!.geometry, {})])],
  [
    "terrain points",
    () => utf8("x;y;z\n650990;6250990;1,5\n651090;6250990;1,6\n651040;6251060;1,7\n650995;6251050;\n"),
  ],
  ["parcels, any format", () => flatGeobufBytes(layer)],
  ["parcels, any format", geoPackage],
  ["parcels, any format", () => zipBytes(shapefileLayer(layer).files)],
  ["map layer, any format", gml],
  ["facts of parcels, any format", workbook],
  ["facts of parcels", () => utf8(`parcel;ejendomsværdi\n${parcels.map(({ id }) => `${id};1.234.567`).join("\n")}\n`)],
  ["letters", () => utf8(`matrikelnr;svar;dato;tekst\n${parcels[0]!.matrikelnr};imod;2026-03-02;"Nej; tak"\n`)],
  ["typed parcels", () => utf8(parcels.map(({ matrikelnr }) => matrikelnr).join(", "))],
  ["typed corners", () => utf8("650990 6250990\n651090 6250990\n651040,5 6251060")],
  ["raster, in Node", () => tiff(1, new Uint8Array(256))],
  ["raster, in a browser", () => tiff(8, Buffer.from("789c636060601805a3600800000401000", "hex"))],
  ["raster of a case", () => tiff(5, lzw)],
  ["raster, in a browser", () => tiff(32773, Uint8Array.from([0x81, 0, 0x81, 0]))],
  [
    "raster, in Node",
    () =>
      utf8(
        `ncols 4\nnrows 2\nxllcorner 650990\nyllcorner 6250990\ncellsize 10\nNODATA_value -9999\n1 2 3 4\n1.5 -9999 1e0 2\n`,
      ),
  ],
  ["document of an answer", () => utf8("%PDF-1.7\n%%EOF")],
  [
    "archive",
    () =>
      archiveBytes([
        { path: "log/log.json", content: "{}" },
        { path: "a.txt", content: "hej ".repeat(50) },
      ]),
  ],
];

describe(`a file with some bytes changed, cut or doubled (seed ${seed})`, () => {
  it(`is taken or refused, never thrown, and soon: ${files.length} files, ${times} times each`, async () => {
    const thrown: string[] = [];
    let slowest = 0;
    for (const [i, [door, make]] of files.entries()) {
      const bytes = make();
      for (let number = 0; number < times; number++) {
        const draw = drawFor(seed, i * 1_000_000 + number);
        let changed = flipped(bytes, draw);
        if (draw.oneIn(4)) changed = changed.subarray(0, draw.below(changed.length + 1));
        if (draw.oneIn(6)) changed = Buffer.concat([changed, changed.subarray(draw.below(changed.length + 1))]);
        const start = performance.now();
        try {
          await doors[door]!(changed);
        } catch (error) {
          thrown.push(`${door}, ${number}: ${error instanceof Error ? error.stack : String(error)}`);
        }
        slowest = Math.max(slowest, performance.now() - start);
      }
    }
    expect(thrown).toEqual([]);
    expect(slowest).toBeLessThan(mostMs);
  });
});
