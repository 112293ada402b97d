/** A register that is a FlatGeobuf file in the store of objects, written by GDAL and asked by the range: GDAL is the judge. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderObjectStore } from "../../functions/adapters/index.ts";
import { type FileRegister, type RegisterPorts, registersFrom } from "../../functions/registers/index.ts";
import { noret } from "../../shared/demo/index.ts";
import { featuresInBox, readFlatGeobufHead } from "../../shared/formats/flatGeobuf/index.ts";
import type { Issue } from "../../shared/model/index.ts";
import { languages, problemText } from "../../shared/texts/index.ts";
import { gdal, temporaryFolder } from "../raster/gdal.ts";
import { registerApp, type Told } from "./registerApp.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

const town = noret().parcels;
type Position = [number, number];
type Polygons = Position[][][];
const polygonsOf = ({ type, coordinates }: { type: string; coordinates: unknown }): Polygons =>
  (type === "Polygon" ? [coordinates] : coordinates) as Polygons;
const moved = (polygons: Polygons, eastM: number, northM: number): Polygons =>
  polygons.map((rings) => rings.map((ring) => ring.map(([x, y]): Position => [mm(x + eastM), mm(y + northM)])));
const mm = (metres: number) => Math.round(metres * 1_000) / 1_000;

/** The town side by side, so many times each way, 4 km apart: what is asked of it is then a small part. */
const times = 4;
const apartM = 4_000;
const copies = Array.from({ length: times * times }, (_, k) => [k % times, Math.floor(k / times)] as const);
const features = copies.flatMap(([east, north], copy) =>
  town.map(({ id, ejerlavkode, matrikelnr, geometry }, i) => ({
    type: "Feature",
    properties: { nr: copy * town.length + i, parcelId: id, ejerlavkode, matrikelnr, navn: `Sønderås ${i} æøå ÆØÅ` },
    geometry: { type: "MultiPolygon", coordinates: moved(polygonsOf(geometry), east * apartM, north * apartM) },
  })),
);
const collection = (some: readonly unknown[]) =>
  JSON.stringify({
    type: "FeatureCollection",
    crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } },
    features: some,
  });

const store = folderObjectStore(folder.path("objects"));
const register = (sha256: string, pageSize = 250): FileRegister => ({
  ...{ kind: "features", service: "FlatGeobuf", id: "parcels", source: "Noret, 30. november 2026", sha256, pageSize },
});
/** Puts a file where a register's lie, by its content's name. */
function put(bytes: Uint8Array): string {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  mkdirSync(folder.path("objects/registers/sha256"), { recursive: true });
  writeFileSync(folder.path(`objects/registers/sha256/${sha256}`), bytes);
  return sha256;
}
/** The app of a register, with what is read of its file. */
function appOf(
  sha256: string,
  { pageSize, objects = store }: { pageSize?: number; objects?: RegisterPorts["objects"] } = {},
) {
  const parts: { from: number; bytes: number }[] = [];
  const app = registerApp(register(sha256, pageSize), 8_000, {
    readPart: async (tenant, name, part) => {
      const read = await objects.readPart(tenant, name, part);
      if (read.ok) parts.push({ from: part.from, bytes: read.value.bytes.length });
      return read;
    },
  });
  return { ...app, parts, bytesRead: () => parts.reduce((sum, { bytes }) => sum + bytes, 0) };
}

let all: Buffer;
let sha256: string;
const written = (name: string, from: string, ...options: string[]): Buffer => {
  gdal("ogr2ogr", "-f", "FlatGeobuf", folder.path(name), folder.path(from), ...options);
  return readFileSync(folder.path(name));
};
beforeAll(() => {
  writeFileSync(folder.path("all.geojson"), collection(features));
  writeFileSync(folder.path("some.geojson"), collection(features.slice(0, 50)));
  all = written("all.fgb", "all.geojson", "-nlt", "MULTIPOLYGON");
  sha256 = put(all);
});

type Box = readonly [west: number, south: number, east: number, north: number];
const asked = ([west, south, east, north]: Box) => `west=${west}&south=${south}&east=${east}&north=${north}`;
const [homeX, homeY] = polygonsOf(town[600]!.geometry)[0]![0]![0]!;
const around = (metres: number): Box => [
  mm(homeX - metres),
  mm(homeY - metres),
  mm(homeX + metres),
  mm(homeY + metres),
];
const everywhere: Box = [homeX - 4_000, homeY - 4_000, homeX + 20_000, homeY + 20_000].map(
  Math.round,
) as unknown as Box;

interface Row {
  properties: Record<string, unknown>;
  geometry: { type: string; coordinates: unknown };
}
const polygonsInMm = (geometry: Row["geometry"]) => moved(polygonsOf(geometry), 0, 0);
const rowsOf = (rows: readonly Row[]) =>
  rows
    .map(({ properties, geometry }) => ({ ...properties, nr: Number(properties.nr), polygons: polygonsInMm(geometry) }))
    .sort((a, b) => a.nr - b.nr);
/** What GDAL itself finds in a box of the file. */
function byGdal(box: Box): Row[] {
  const name = folder.path(`${Math.random()}.geojson`);
  gdal(
    "ogr2ogr",
    "-f",
    "GeoJSON",
    "-spat",
    ...box.map(String),
    "-lco",
    "COORDINATE_PRECISION=3",
    name,
    folder.path("all.fgb"),
  );
  return (JSON.parse(readFileSync(name, "utf8")) as { features: Row[] }).features;
}
async function pagesOf(app: ReturnType<typeof appOf>, box: Box): Promise<Told["body"][]> {
  const pages: Told["body"][] = [];
  for (let from: number | null = 0; from !== null; from = pages.at(-1)!.next) {
    const { status, body } = await app.ask(from, asked(box));
    expect([status, body.code, body.issues?.[0]!.facts]).toEqual([200, undefined, undefined]);
    pages.push(body);
  }
  return pages;
}

describe("a register that is a file in the store", () => {
  for (const [what, box] of [
    ["at one corner of a parcel", [homeX, homeY, homeX + 0.001, homeY + 0.001].map(mm) as unknown as Box],
    ["in a street", around(60)],
    ["in a quarter", around(300)],
    ["in a whole town and more", around(3_000)],
  ] as const)
    it(`has ${what} the parcels that GDAL finds there, to the millimetre and the letter`, async () => {
      const pages = await pagesOf(appOf(sha256), box);
      const expected = rowsOf(byGdal(box));
      expect(expected.length).toBeGreaterThan(0);
      expect(pages[0]!.matched).toBe(expected.length);
      expect(rowsOf(pages.flatMap((page) => page.features))).toEqual(expected);
      expect(pages[0]).toMatchObject({ crs: "EPSG:25832", fetchedAt: "2026-11-30T12:00:00.000Z" });
    });

  it("leaves out a parcel whose box meets the area where its ground does not, as GDAL does", async () => {
    const angle = [[[700_000, 6_100_000], [700_100, 6_100_000], [700_100, 6_100_001], [700_001, 6_100_001], [700_001, 6_100_100], [700_000, 6_100_100], [700_000, 6_100_000]]]; // biome-ignore format: a ring
    const path = folder.path("angle.geojson");
    writeFileSync(
      path,
      collection([{ type: "Feature", properties: { nr: 0 }, geometry: { type: "Polygon", coordinates: angle } }]),
    );
    gdal("ogr2ogr", "-f", "FlatGeobuf", folder.path("angle.fgb"), path);
    const { ask } = appOf(put(readFileSync(folder.path("angle.fgb"))));
    expect((await ask(0, asked([700_010, 6_100_010, 700_090, 6_100_090]))).body).toMatchObject({
      matched: 0,
      features: [],
    });
    expect((await ask(0, asked([700_010, 6_100_001, 700_090, 6_100_090]))).body).toMatchObject({ matched: 1 });
  });

  it("gives a town by pages that stand where they stood, whoever asks again", async () => {
    const box = around(3_000);
    const first = appOf(sha256);
    const pages = await pagesOf(first, box);
    const { matched } = pages[0]!;
    expect(matched).toBeGreaterThanOrEqual(1_000);
    expect(pages.map(({ features: some, next }) => [some.length, next])).toEqual(
      pages.map((_, i) => {
        const next = (i + 1) * 250;
        return [Math.min(250, matched - i * 250), next < matched ? next : null];
      }),
    );
    expect((await appOf(sha256).ask(500, asked(box))).body.features).toEqual(pages[2]!.features);
    expect((await first.ask(matched, asked(box))).body).toMatchObject({ matched, next: null, features: [] });
  });

  it("is read in a small part for a small place: its head, the nodes that lead there, and what is found", async () => {
    const box = around(60);
    const { ask, parts, bytesRead } = appOf(sha256);
    const found = (await ask(0, asked(box))).body.matched;
    // The first look is 16 KB. At worst each parcel found lies among another sixteen of the index, and so many are read with it.
    const bytesOfOne = all.length / features.length;
    const bound = 16_384 + 16 * found * bytesOfOne;
    expect(bytesRead()).toBeLessThan(bound);
    expect(bound).toBeLessThan(all.length / 10);
    expect(Math.max(...parts.map(({ from, bytes }) => from + bytes))).toBeLessThanOrEqual(all.length);
  });

  it("is read once in a quarter of an hour, and a second page looks for nothing anew", async () => {
    const box = asked(around(300));
    const { ask, parts, clock } = appOf(sha256, { pageSize: 20 });
    await ask(0, box);
    const first = parts.length;
    clock.now += 14 * 60_000;
    expect((await ask(0, box)).body.fetchedAt).toBe("2026-11-30T12:00:00.000Z");
    expect(parts).toHaveLength(first);
    await ask(20, box);
    // The head, and the page's parcels.
    expect(parts.length - first).toBeLessThan(first);
    const before = parts.length;
    clock.now += 60_000;
    expect((await ask(0, box)).body.fetchedAt).toBe("2026-11-30T12:15:00.000Z");
    expect(parts.length).toBeGreaterThan(before);
  });

  it("is up, stands among the registers as others do, and is asked by area alone", async () => {
    const { state, ask, list } = appOf(sha256);
    expect((await state()).body).toMatchObject({ is: "up", reason: null });
    expect(await list()).toEqual({
      registers: [{ id: "parcels", kind: "features", source: "Noret, 30. november 2026", byEjerlav: false }],
    });
    const { status, body } = await ask(0, "ejerlav=9990001");
    expect([status, body.issues[0]!.facts.expected]).toEqual([
      400,
      "a box: this register is asked by area, not by ejerlav",
    ]);
  });

  it("is told as too many before they are read, and has nothing where nothing is", async () => {
    const read = async (from: number, count: number) => new Uint8Array(all.subarray(from, from + count));
    const head = await readFlatGeobufHead(read, all.length);
    const [west, south, east, north] = everywhere;
    const found = (most: number) => featuresInBox(head, { west, south, east, north }, read, most);
    expect(await found(features.length)).toHaveLength(features.length);
    expect(await found(features.length - 1)).toBeNull();
    const { ask } = appOf(sha256);
    expect((await ask(0, "west=400000&south=6000000&east=401000&north=6001000")).body).toMatchObject({
      matched: 0,
      next: null,
    });
    expect((await ask(0, "west=400000&south=6000000&east=440000&north=6001000")).body.code).toBe("box-too-large");
  });
});

/** What is told of a file: of its state, and where a box is asked for. */
async function toldOf(bytes: Uint8Array, box: Box = around(60)) {
  const app = appOf(put(bytes));
  const [state, page] = [(await app.state()).body, await app.ask(0, asked(box))];
  return { state: [state.is, state.reason], page: [page.status, page.body.code, page.body.issues?.[0]!.facts.reason] };
}
const wrong = (reason: string) => ({ state: ["wrong", reason], page: [503, "register-answer-wrong", reason] });

describe("a file that is not well", () => {
  it("is down where it is not there, or its store is down", async () => {
    const app = appOf("0".repeat(64));
    expect((await app.state()).body).toMatchObject({ is: "down", reason: "file-missing" });
    const { status, body } = await app.ask(0, asked(around(60)));
    expect([status, body.code, body.issues[0]!.facts]).toMatchObject([
      503,
      "register-down",
      { reason: "file-missing" },
    ]);
    expect(app.lines).toContainEqual(["error", "register-down", { register: "parcels", reason: "file-missing" }]);
    const closed = appOf(sha256, {
      objects: { readPart: async () => ({ ok: false, issues: [{ path: "", code: "store-down", facts: {} }] }) },
    });
    expect((await closed.ask(0, asked(around(60)))).body.issues[0]!.facts).toMatchObject({ reason: "store-down" });
  });

  it("is told to be another kind, without an index, or in another system", async () => {
    expect(await toldOf(new Uint8Array())).toEqual(wrong("not-flatgeobuf"));
    expect(await toldOf(readFileSync(folder.path("some.geojson")))).toEqual(wrong("not-flatgeobuf"));
    expect(await toldOf(written("none.fgb", "some.geojson", "-lco", "SPATIAL_INDEX=NO"))).toEqual(wrong("no-index"));
    expect(await toldOf(written("degrees.fgb", "some.geojson", "-t_srs", "EPSG:4326"))).toEqual(wrong("file-crs"));
    expect(await toldOf(written("utm33.fgb", "some.geojson", "-t_srs", "EPSG:25833"))).toEqual(wrong("file-crs"));
    expect(await toldOf(written("unnamed.fgb", "some.geojson", "-a_srs", "NONE"))).toEqual(wrong("file-crs"));
  });

  it("is told with what to do, in words of both languages", async () => {
    const { body } = await appOf(put(written("none.fgb", "some.geojson", "-lco", "SPATIAL_INDEX=NO"))).ask(
      0,
      asked(around(60)),
    );
    const words = languages.map((language) => problemText(body.issues[0] as unknown as Issue, language));
    for (const text of words) expect(text).toContain("ogr2ogr -lco SPATIAL_INDEX=YES");
    const reasons = ["not-flatgeobuf", "index-wrong", "file-cut-short", "file-damaged", "file-crs", "too-large"];
    for (const reason of reasons)
      for (const language of languages)
        expect(problemText({ code: "register-answer-wrong", facts: { reason } }, language)).not.toContain(reason);
  });

  it("is told to be cut short wherever it is, also where what is asked for is there", async () => {
    const head = 12 + all.readUInt32LE(8);
    for (const length of [13, 500, head, head + 1_000, Math.round(all.length / 2), all.length - 1])
      expect([length, await toldOf(all.subarray(0, length))]).toEqual([length, wrong("file-cut-short")]);
    expect(await toldOf(Buffer.concat([all, Buffer.from("more")]))).toEqual(wrong("file-cut-short"));
  });

  describe("whose index lies", () => {
    const head = () => 12 + all.readUInt32LE(8);
    const widths = [features.length];
    while (widths[0]! > 1) widths.unshift(Math.ceil(widths[0]! / 16));
    const nodes = widths.reduce((a, b) => a + b);
    const leaf = (i: number) => head() + (nodes - features.length + i) * 40;
    const changed = (change: (bytes: Buffer) => void): Buffer => {
      const bytes = Buffer.from(all);
      change(bytes);
      return bytes;
    };
    const page = async (bytes: Buffer, box: Box = around(3_000)) => (await toldOf(bytes, box)).page;
    const refused = (reason: string) => [503, "register-answer-wrong", reason];

    it("by a child that is another's, or lies outside its parent", async () => {
      const node = head() + 40;
      expect(await page(changed((bytes) => bytes.writeBigUInt64LE(5n, node + 32)))).toEqual(refused("index-wrong"));
      expect(await page(changed((bytes) => bytes.writeBigUInt64LE(2n ** 63n, node + 32)))).toEqual(
        refused("index-wrong"),
      );
      expect(await page(changed((bytes) => bytes.writeDoubleLE(0, node)))).toEqual(refused("index-wrong"));
      expect(await page(changed((bytes) => bytes.writeDoubleLE(Number.NaN, node)))).toEqual(refused("index-wrong"));
    });

    it("by where a feature is: outside the file, before another, or inside one", async () => {
      const everyLeaf = (place: bigint) =>
        changed((bytes) => {
          for (let i = 0; i < features.length - 1; i++) bytes.writeBigUInt64LE(place, leaf(i) + 32);
        });
      expect(await page(everyLeaf(2n ** 60n))).toEqual(refused("file-cut-short"));
      expect(await page(everyLeaf(0n))).toEqual(refused("index-wrong"));
      const shifted = changed((bytes) => {
        for (let i = 1; i < features.length - 1; i++)
          bytes.writeBigUInt64LE(bytes.readBigUInt64LE(leaf(i) + 32) + 8n, leaf(i) + 32);
      });
      expect(await page(shifted)).toEqual(refused("file-damaged"));
    });

    it("by the ground of a feature: what is read must lie there", async () => {
      // Every feature is told to fill the street that is asked for, and every node above it to hold that.
      const box = around(60);
      const filled = changed((bytes) => {
        for (let i = 0; i < nodes; i++)
          box.forEach((side, k) => void bytes.writeDoubleLE(side, head() + i * 40 + 8 * k));
      });
      expect(await page(filled, box)).toEqual(refused("index-wrong"));
    });

    it("by how long a feature is", async () => {
      const data = head() + nodes * 40;
      const long = changed((bytes) => {
        for (let i = 0; i < features.length - 1; i++)
          bytes.writeUInt32LE(0xffff_fff0, data + Number(bytes.readBigUInt64LE(leaf(i) + 32)));
      });
      expect(await page(long)).toEqual(refused("file-damaged"));
    });

    it("by how many features there are, without room being made for them", async () => {
      const at = all.indexOf(Buffer.from(new BigUint64Array([BigInt(features.length)]).buffer));
      expect(at).toBeLessThan(head());
      for (const count of [2n ** 63n, 10n ** 12n, BigInt(features.length * 100)])
        expect(await page(changed((bytes) => bytes.writeBigUInt64LE(count, at)))).toEqual(refused("file-cut-short"));
      expect(await page(changed((bytes) => bytes.writeBigUInt64LE(0n, at)))).toEqual(refused("no-index"));
      for (const count of [features.length - 1, features.length + 1])
        expect((await page(changed((bytes) => bytes.writeBigUInt64LE(BigInt(count), at))))[0]).toBe(503);
    });

    it("anyhow: bytes changed at random never end in a bug, and never make all of the file be read many times", async () => {
      let seed = 20_261_130;
      const random = (below: number) => {
        seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((seed / 2 ** 32) * below);
      };
      for (let round = 0; round < 100; round++) {
        const bytes = changed((some) => {
          // Half in the head, half in the index.
          const [from, below] = round % 2 === 0 ? [8, head()] : [head(), leaf(features.length)];
          for (let k = 0; k < 1 + random(20); k++) some[from + random(below - from)] = random(256);
        });
        const app = appOf("f".repeat(64), { objects: partsOf(bytes) });
        const { status, body } = await app.ask(0, asked(around(300)));
        expect(`${round}: ${status} ${body.code ?? ""}`).toMatch(/: (200 |503 register-answer-wrong)$/);
        expect(app.bytesRead()).toBeLessThan(2 * all.length);
      }
    });
  });
});

const partsOf = (bytes: Buffer): RegisterPorts["objects"] => ({
  readPart: async (_, __, { from, count }) => ({
    ok: true,
    value: { bytes: new Uint8Array(bytes.subarray(from, from + count)), size: bytes.length },
  }),
});

describe("the setting of such a register", () => {
  const setting = { id: "parcels", service: "FlatGeobuf", source: "Noret", sha256: "0".repeat(64) };
  it("is its file's hash, and is refused with the field that is wrong", () => {
    expect(registersFrom(JSON.stringify([setting]))).toEqual([{ ...setting, kind: "features", pageSize: 1_000 }]);
    const refused = (change: object) => () => registersFrom(JSON.stringify([{ ...setting, ...change }]));
    expect(refused({ sha256: "parcels.fgb" })).toThrow(/0\.sha256: give the SHA-256 of the file/);
    expect(refused({ service: "Flatgeobuf" })).toThrow(/0\.service: .*WFS.*FlatGeobuf/);
    expect(refused({ url: "https://example.dk/" })).toThrow(/Unrecognized key: "url"/);
    expect(refused({ keyParameter: "token" })).toThrow(/Unrecognized key: "keyParameter"/);
  });
});
