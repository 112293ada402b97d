/** Maps and heights through the proxy: MapServer's WMS and WCS, a WMTS by its questions, and what a service does that is not well. */
import { readFileSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Register } from "../../functions/registers/index.ts";
import { noret } from "../../shared/demo/index.ts";
import { cornerM, gdal, gdalValues, temporaryFolder, writeRaw } from "../raster/gdal.ts";
import { hasMapServer, type MapServer, startMapServer } from "./mapServer.ts";
import { registerApp, type Stub, stubService } from "./registerApp.ts";

type MapRegister = Extract<Register, { kind: "map" }>;
const mapAt = (register: { url: string } & Partial<MapRegister>): Register => ({
  ...{ kind: "map", id: "screen-map", source: "Noret", layer: "parcels", service: "WMS", style: "" },
  ...{ format: "image/png", keyParameter: null, matrixSet: "GoogleMapsCompatible" },
  ...register,
});
const heightsAt = (url: string): Extract<Register, { kind: "heights" }> => ({
  ...{ kind: "heights", id: "terrain", source: "Noret", url, layer: "terrain", keyParameter: null, axes: ["x", "y"] },
});

const folder = temporaryFolder();
afterAll(folder.remove);
const parcel = noret().parcels[0]!;
const geoJson = JSON.stringify({
  type: "FeatureCollection",
  crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } },
  features: [{ type: "Feature", properties: { nr: 1 }, geometry: parcel.geometry }],
});
const z = 17;
/** Where a place in EPSG:25832 lies among the tiles, in tiles, by GDAL's own projection. */
function placeOf([easting, northing]: readonly number[]): [number, number] {
  const input = `${easting} ${northing}`;
  const said = gdal("sh", "-c", `echo ${input} | gdaltransform -s_srs EPSG:25832 -t_srs EPSG:3857`);
  const [x, y] = said.trim().split(" ").map(Number) as [number, number];
  const halfM = 20_037_508.342789244;
  const tileM = (2 * halfM) / 2 ** z;
  return [(x + halfM) / tileM, (halfM - y) / tileM];
}
const ring = (parcel.geometry as { coordinates: number[][][] }).coordinates[0]!.slice(1);
const middle = [0, 1].map((axis) => ring.reduce((sum, corner) => sum + corner[axis]!, 0) / ring.length);

describe.skipIf(!hasMapServer())("maps and heights of MapServer", () => {
  let service: MapServer;
  beforeAll(async () => {
    writeRaw(folder.path("raw"), 100, 100, (column, row) => column / 8 + row);
    const [west, north] = [cornerM.westM, cornerM.northM];
    gdal(
      ...["gdal_translate", "-q", "-a_srs", "EPSG:25832"],
      ...["-a_ullr", `${west}`, `${north}`, `${west + 200}`, `${north - 200}`],
      ...[folder.path("raw"), folder.path("terrain.tif")],
    );
    service = await startMapServer(geoJson, folder.path("terrain.tif"));
  });
  afterAll(() => service?.close());

  it("a tile shows the ground where it is", async () => {
    const [x, y] = placeOf(middle);
    const answer = await registerApp(mapAt({ url: service.url })).send(`tiles/${z}/${Math.floor(x)}/${Math.floor(y)}`);
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([200, "image/png"]);
    expect([answer.headers.get("Age"), answer.headers.get("Cache-Control")]).toEqual(["0", "private, max-age=3600"]);
    writeFileSync(folder.path("tile.png"), new Uint8Array(await answer.arrayBuffer()));
    const at = (px: number, py: number) =>
      gdal("gdallocationinfo", "-valonly", "-b", "1", folder.path("tile.png"), String(px), String(py)).trim();
    const [px, py] = [Math.floor((x % 1) * 256), Math.floor((y % 1) * 256)];
    const info = gdal("gdalinfo", folder.path("tile.png"));
    expect(info).toContain("Size is 256, 256");
    // The grey that MapServer fills parcels with (`mapServer.ts`), and what is no parcel.
    expect(at(px, py)).toBe("200");
    expect(at((px + 128) % 256, (py + 128) % 256)).not.toBe("200");
  });

  it("a layer that is not there is told, and its state as wrong", async () => {
    const { told, state } = registerApp(mapAt({ url: service.url, layer: "ortofoto_2019" }));
    const { body } = await told("tiles/14/8700/5100");
    expect([body.code, body.issues[0]!.facts]).toMatchObject(["register-answer-wrong", { reason: "no-layer" }]);
    expect((await state()).body).toMatchObject({ is: "wrong", reason: "no-layer" });
    expect((await registerApp(mapAt({ url: service.url })).state()).body.is).toBe("up");
  });

  it("heights come as a GeoTIFF of the cells that were asked for, value by value", async () => {
    const { send, state, clock } = registerApp(heightsAt(service.url));
    expect((await state()).body).toMatchObject({ is: "up", reason: null });
    const [west, north] = [cornerM.westM + 20, cornerM.northM - 40];
    const box = `west=${west}&east=${west + 100}&south=${north - 60}&north=${north}`;
    const answer = await send(`heights?${box}&cell=2`);
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([200, "image/tiff"]);
    writeFileSync(folder.path("answer.tif"), new Uint8Array(await answer.arrayBuffer()));
    expect(gdal("gdalinfo", folder.path("answer.tif"))).toMatch(/Size is 50, 30[\s\S]*ETRS89 \/ UTM zone 32N/);
    const expected = Array.from({ length: 1_500 }, (_, i) => (10 + (i % 50)) / 8 + 20 + Math.floor(i / 50));
    expect([...gdalValues(folder.path("answer.tif"))]).toEqual(expected);
    clock.now += 60_000;
    expect((await send(`heights?${box}&cell=2`)).headers.get("Age")).toBe("60");
    expect(readFileSync(folder.path("answer.tif")).length).toBeGreaterThan(6_000);
  });

  it("a coverage that is not there is told", async () => {
    const { told } = registerApp({ ...heightsAt(service.url), layer: "dhm_2019" });
    const { body } = await told("heights?west=700020&east=700120&south=6149900&north=6149960&cell=2");
    expect([body.code, body.issues[0]!.facts]).toMatchObject(["register-answer-wrong", { reason: "no-layer" }]);
  });
});

/** A PNG's head that says its size; nothing of the picture itself is read here. */
function pngHead(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(64);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}
const png = (response: ServerResponse, bytes = pngHead(256, 256)) =>
  response.writeHead(200, { "Content-Type": "image/png" }).end(bytes);

describe("a map service that is not well", () => {
  let stub: Stub | undefined;
  afterEach(() => stub?.close());
  const wrongAnswers: [string, string, (response: ServerResponse) => void][] = [
    [
      "an error page with status 200",
      "web-page",
      (r) => r.writeHead(200, { "Content-Type": "image/png" }).end("<html>"),
    ],
    [
      "an exception with status 200",
      "exception",
      (r) => r.end('<ServiceExceptionReport version="1.3.0"><ServiceException/></ServiceExceptionReport>'),
    ],
    [
      "a picture said to be text",
      "not-a-picture",
      (r) => r.writeHead(200, { "Content-Type": "text/plain" }).end(pngHead(256, 256)),
    ],
    [
      "text said to be a picture",
      "not-a-picture",
      (r) => r.writeHead(200, { "Content-Type": "image/png" }).end("no map today"),
    ],
    [
      "another kind of picture",
      "not-a-picture",
      (r) => r.writeHead(200, { "Content-Type": "image/png" }).end(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 2])),
    ],
    ["a picture of another size", "picture-size", (r) => png(r, pngHead(30_000, 30_000))],
    ["a picture that is cut off", "not-a-picture", (r) => png(r, pngHead(256, 256).subarray(0, 20))],
    ["a key that is refused", "key-refused", (r) => r.writeHead(403).end("no")],
    ["a tile of megabytes", "too-large", (r) => png(r, Buffer.concat([pngHead(256, 256), Buffer.alloc(1_100_000)]))],
  ];
  for (const [what, reason, answer] of wrongAnswers)
    it(`${what} is told as ${reason}`, async () => {
      stub = await stubService((_, response) => answer(response));
      const { status, body } = await registerApp(mapAt({ url: stub.url })).told("tiles/14/8700/5100");
      expect([status, body.code, body.issues[0]!.facts.reason]).toEqual([503, "register-answer-wrong", reason]);
    });

  it("that is down is not asked by each tile, and is asked again in half a minute", async () => {
    stub = await stubService((_, response) => response.writeHead(502).end());
    const { told, clock } = registerApp(mapAt({ url: stub.url }));
    for (const x of [8700, 8701, 8702])
      expect((await told(`tiles/14/${x}/5100`)).body).toMatchObject({ code: "register-down" });
    expect(stub.calls).toHaveLength(2);
    clock.now += 30_000;
    await told("tiles/14/8700/5100");
    expect(stub.calls).toHaveLength(4);
  });

  it("is asked once a day for a tile, with its key, which stands in no answer", async () => {
    stub = await stubService((_, response) => png(response));
    const { send, clock } = registerApp(mapAt({ url: stub.url, keyParameter: "token" }));
    await send("tiles/14/8700/5100");
    clock.now += 23 * 3_600_000;
    const again = await send("tiles/14/8700/5100");
    expect([again.status, again.headers.get("Age")]).toEqual([200, String(23 * 3_600)]);
    expect(stub.calls).toHaveLength(1);
    expect(stub.calls[0]!.searchParams.get("token")).toBe("hemmelig-nøgle");
    expect(JSON.stringify([...again.headers])).not.toMatch(/hemmelig|127\.0\.0\.1/);
  });

  it("a WMTS is asked by matrix, row and column", async () => {
    stub = await stubService((_, response) => png(response));
    await registerApp(mapAt({ url: stub.url, service: "WMTS", matrixSet: "DFD_GoogleMapsCompatible" })).send(
      "tiles/14/8700/5100",
    );
    expect(Object.fromEntries(stub.calls[0]!.searchParams)).toEqual({
      ...{ service: "WMTS", version: "1.0.0", request: "GetTile", layer: "parcels", style: "", format: "image/png" },
      ...{ tilematrixset: "DFD_GoogleMapsCompatible", tilematrix: "14", tilerow: "5100", tilecol: "8700" },
    });
  });

  it("no tile is asked for beyond the map, or of a register that is none", async () => {
    stub = await stubService((_, response) => png(response));
    const { told } = registerApp(mapAt({ url: stub.url }));
    for (const path of ["tiles/4/8/5", "tiles/21/8/5", "tiles/14/x/5", "tiles/14/16384/5", "tiles/14/-1/5"])
      expect((await told(path)).status, path).toBe(400);
    expect(stub.calls).toHaveLength(0);
  });
});

describe("a height service that is not well", () => {
  let stub: Stub | undefined;
  afterEach(() => stub?.close());
  const where = "heights?west=700000&east=700100&south=6149900&north=6150000&cell=2";
  const tiff = Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0]);
  const wrongAnswers: [string, string, (response: ServerResponse) => void][] = [
    ["an error page with status 200", "web-page", (r) => r.end("<!DOCTYPE html><p>Fejl")],
    ["text said to be a raster", "not-a-raster", (r) => r.writeHead(200, { "Content-Type": "image/tiff" }).end("no")],
    ["a raster said to be text", "not-a-raster", (r) => r.writeHead(200, { "Content-Type": "text/xml" }).end(tiff)],
  ];
  for (const [what, reason, answer] of wrongAnswers)
    it(`${what} is told as ${reason}`, async () => {
      stub = await stubService((_, response) => answer(response));
      const { status, body } = await registerApp(heightsAt(stub.url)).told(where);
      expect([status, body.code, body.issues[0]!.facts.reason]).toEqual([503, "register-answer-wrong", reason]);
    });

  it("is down after three tries, and asked for no more cells than an answer holds", async () => {
    stub = await stubService((_, response) => response.writeHead(503).end());
    const { told } = registerApp(heightsAt(stub.url));
    expect((await told(where)).body).toMatchObject({ code: "register-down" });
    expect(stub.calls).toHaveLength(3);
    const many = "heights?west=700000&east=701000&south=6149000&north=6150001&cell=1";
    expect((await told(many)).body).toMatchObject({
      code: "raster-too-many-cells",
      issues: [{ facts: { cells: 1_001_000, most: 1_000_000 } }],
    });
    expect((await told(where.replace("cell=2", "cell=3"))).body.code).toBe("invalid");
  });
});
