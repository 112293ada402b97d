/** Public registers through the proxy: against MapServer, and against what a service does that is not well. */
import type { ServerResponse } from "node:http";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { upstream, type WfsRegister } from "../../functions/registers/index.ts";
import { noret } from "../../shared/demo/index.ts";
import { hasMapServer, type MapServer, startMapServer } from "./mapServer.ts";
import { parcelsAt, registerApp, type Stub, stubService, type Told } from "./registerApp.ts";

const town = { parcels: noret().parcels.slice(0, 1_000) };
/** The town's parcels as a register would have them; `navn` has the letters that go wrong first. */
const geoJson = JSON.stringify({
  type: "FeatureCollection",
  crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } },
  features: town.parcels.map(({ id, geometry }, nr) => ({
    type: "Feature",
    properties: { nr, parcelId: id, ejerlavkode: nr < 300 ? 9990001 : 9990002, navn: `Sønderås ${nr} æøå ÆØÅ` },
    geometry,
  })),
});
const box = "west=400000&south=6000000&east=429999&north=6029999";

type Page = Told["body"];
const appOf = (register: Partial<WfsRegister> & { url: string }, milliseconds?: number) =>
  registerApp(parcelsAt(register), milliseconds);

const numbers = (value: unknown): number[] => (Array.isArray(value) ? value.flatMap(numbers) : [value as number]);
const all = town.parcels.flatMap(({ geometry }) => numbers((geometry as { coordinates: unknown }).coordinates));
const [eastings, northings] = [all.filter((_, i) => i % 2 === 0), all.filter((_, i) => i % 2 === 1)];
const least = (list: number[]) => Math.floor(list.reduce((a, b) => Math.min(a, b)) - 1);
const most = (list: number[]) => Math.ceil(list.reduce((a, b) => Math.max(a, b)) + 1);
const boxOfTown = `west=${least(eastings)}&south=${least(northings)}&east=${most(eastings)}&north=${most(northings)}`;

describe.skipIf(!hasMapServer())("a register served by MapServer", () => {
  let service: MapServer;
  beforeAll(async () => {
    service = await startMapServer(geoJson);
  });
  afterAll(() => service?.close());

  const everything = (pages: Page[]) =>
    pages
      .flatMap(({ features }) => features)
      .sort((a, b) => Number(a.properties.nr) - Number(b.properties.nr))
      .map(({ geometry, properties: { parcelId, navn } }) => ({ parcelId, navn, ...onlyRings(geometry) }));
  /** A polygon and a multi-polygon of one are the same ground; a ring may begin at any corner and run either way. */
  function onlyRings({ type, coordinates }: { type: string; coordinates: unknown }) {
    const polygons = (type === "Polygon" ? [coordinates] : coordinates) as number[][][][];
    return { rings: polygons.flat().map((ring) => [...new Set(ring.map(([x, y]) => `${x} ${y}`))].sort()) };
  }
  const expected = () => everything([{ features: (JSON.parse(geoJson) as Page).features } as Page]);

  for (const format of ["geojson", null])
    it(`gives 1,000 parcels by pages in ${format ?? "its own GML"}, to the millimetre and the letter`, async () => {
      const { ask } = appOf({ url: service.url, format });
      const pages: Page[] = [];
      for (let from: number | null = 0; from !== null; from = pages.at(-1)!.next) {
        const { status, body } = await ask(from, boxOfTown);
        expect([status, body.code]).toEqual([200, undefined]);
        pages.push(body);
      }
      expect(pages.map(({ matched, next, features }) => [matched, next, features.length])).toEqual([
        [1000, 250, 250],
        [1000, 500, 250],
        [1000, 750, 250],
        [1000, null, 250],
      ]);
      expect(everything(pages)).toEqual(expected());
    });

  it("killed in the middle it is down, nothing half is given, and it goes on when it is up again", async () => {
    const { ask, lines } = appOf({ url: service.url });
    const pages = [(await ask(0, boxOfTown)).body, (await ask(250, boxOfTown)).body];
    await service.kill();
    const down = await ask(500, boxOfTown);
    expect([down.status, down.body.code, down.body.issues[0]!.facts.reason]).toEqual([
      503,
      "register-down",
      "no-connection",
    ]);
    expect(lines).toEqual([["error", "register-down", { register: "parcels", reason: "no-connection" }]]);
    await service.start();
    pages.push((await ask(500, boxOfTown)).body, (await ask(750, boxOfTown)).body);
    expect(everything(pages)).toEqual(expected());
  });

  it("says that it has no such layer", async () => {
    for (const format of ["geojson", null]) {
      const { body } = await appOf({ url: service.url, layer: "jordstykker_2019", format }).ask(0, boxOfTown);
      expect([body.code, body.issues[0]!.facts]).toMatchObject([
        "register-answer-wrong",
        { reason: "no-layer", layer: "jordstykker_2019" },
      ]);
    }
  });

  it("gives what lies in an ejerlav by its code, where it is told by which attribute", async () => {
    const { ask } = appOf({ url: service.url, ejerlavAttribute: "ejerlavkode" });
    const pages = [(await ask(0, "ejerlav=9990001")).body, (await ask(250, "ejerlav=9990001")).body];
    expect(pages.map(({ matched, next, features }) => [matched, next, features.length])).toEqual([
      [300, 250, 250],
      [300, null, 50],
    ]);
    expect(everything(pages)).toEqual(expected().slice(0, 300));
    expect((await ask(0, "ejerlav=9990009")).body).toMatchObject({ matched: 0, features: [] });
    expect((await ask(0, `ejerlav=9990001&${boxOfTown}`)).body.code).toBe("invalid");
    expect((await appOf({ url: service.url }).ask(0, "ejerlav=9990001")).body.code).toBe("invalid");
  });

  it("is up, wrong where its capabilities lack the layer, down when it is switched off, and asked at most once a minute", async () => {
    const { state, clock } = appOf({ url: service.url });
    expect((await state()).body).toMatchObject({ is: "up", reason: null });
    const without = appOf({ url: service.url, layer: "jordstykker_2019" });
    expect((await without.state()).body).toMatchObject({ is: "wrong", reason: "no-layer" });
    await service.kill();
    expect((await state()).body.is).toBe("up");
    clock.now += 60_000;
    expect((await state()).body).toMatchObject({ is: "down", reason: "no-connection" });
    await service.start();
    clock.now += 60_000;
    expect((await state()).body.is).toBe("up");
  });

  it("has nothing where the town is not, and says so as a page without features", async () => {
    const { body } = await appOf({ url: service.url }).ask(0, box);
    expect(body).toMatchObject({ matched: 0, next: null, features: [] });
  });
});

describe("a service that is not well", () => {
  let stub: Stub | undefined;
  afterEach(() => stub?.close());
  const counted = '<wfs:FeatureCollection numberMatched="2" numberReturned="0"/>';
  const two = (from: number, count: number) => ({
    type: "FeatureCollection",
    crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } },
    features: Array.from({ length: count }, (_, i) => ({
      type: "Feature",
      properties: { nr: from + i },
      geometry: { type: "Point", coordinates: [600_000, 6_200_000] },
    })),
  });
  async function service(answer: (url: URL, response: ServerResponse, call: number) => void): Promise<string> {
    stub = await stubService(answer);
    return stub.url;
  }
  const isCount = (url: URL) => url.searchParams.get("resultType") === "hits";
  const wrongAnswers: [string, string, (url: URL, response: ServerResponse) => void][] = [
    [
      "an error page with status 200",
      "web-page",
      (_, r) => r.writeHead(200, { "Content-Type": "text/html" }).end("<!DOCTYPE html><p>Fejl"),
    ],
    [
      "a web page said to be JSON",
      "web-page",
      (_, r) => r.writeHead(200, { "Content-Type": "application/json" }).end("<html>"),
    ],
    [
      "an exception with status 200",
      "exception",
      (_, r) =>
        r.end(
          '<ows:ExceptionReport xmlns:ows="x"><ows:Exception exceptionCode="NoApplicableCode"/></ows:ExceptionReport>',
        ),
    ],
    ["a count that is not known", "not-counted", (_, r) => r.end('<wfs:FeatureCollection numberMatched="unknown"/>')],
    ["half of a page", "not-all", (url, r) => r.end(isCount(url) ? counted : JSON.stringify(two(0, 1)))],
    [
      "JSON that is cut off",
      "not-read",
      (url, r) => r.end(isCount(url) ? counted : JSON.stringify(two(0, 2)).slice(0, -9)),
    ],
    ["another shape of JSON", "not-read", (url, r) => r.end(isCount(url) ? counted : '{"hello":1}')],
    ["a key that is refused", "key-refused", (_, r) => r.writeHead(401).end("no")],
    ["another address", "redirect", (_, r) => r.writeHead(302, { Location: "http://169.254.169.254/" }).end()],
  ];
  for (const [what, reason, answer] of wrongAnswers)
    it(`${what} is told as ${reason}, and is not used`, async () => {
      const url = await service((asked, response) => answer(asked, response));
      const { status, body } = await appOf({ url }).ask(0, box);
      expect([status, body.code, body.issues[0]!.facts.reason]).toEqual([503, "register-answer-wrong", reason]);
    });

  it("one that fails twice is asked a third time", async () => {
    const url = await service((asked, response, call) =>
      call < 3 ? response.writeHead(502).end() : response.end(isCount(asked) ? counted : JSON.stringify(two(0, 2))),
    );
    expect(await appOf({ url }).ask(0, box)).toMatchObject({ status: 200, body: { matched: 2, next: null } });
  });

  it("one that hangs, or ends in the middle, is down", async () => {
    const hangs = await service(() => {});
    expect((await appOf({ url: hangs }, 50).ask(0, box)).body.issues[0]!.facts).toMatchObject({ reason: "timeout" });
    stub!.close();
    const cut = await service((_, response) => {
      response.writeHead(200, { "Content-Length": "1000" }).write("<wfs");
      setTimeout(() => response.destroy(), 20);
    });
    expect((await appOf({ url: cut }).ask(0, box)).body.code).toBe("register-down");
  });

  it("one that answers without end is cut off at a limit", async () => {
    const url = await service((_, response) => {
      const write = () => {
        while (response.write("x".repeat(1_000_000)));
        response.once("drain", write);
      };
      write();
    });
    expect((await appOf({ url }).ask(0, box)).body.issues[0]!.facts).toMatchObject({ reason: "too-large" });
  });

  it("the key goes to the service, and stands in no answer and no line of the log", async () => {
    let key: string | null = null;
    const url = await service((asked, response) => {
      key = asked.searchParams.get("apikey");
      response.writeHead(500).end(`bad key ${key}`);
    });
    const { ask, lines } = appOf({ url, keyParameter: "apikey" });
    const { body } = await ask(0, box);
    expect(key).toBe("hemmelig-nøgle");
    expect(JSON.stringify([body, lines])).not.toMatch(/hemmelig|apikey|127\.0\.0\.1/);
  });
});

describe("what is asked", () => {
  it("is refused where the register is not set up, or the box is wrong or too large", async () => {
    const { ask } = appOf({ url: "http://127.0.0.1:1/" });
    const code = async (within: string) => (await ask(0, within)).body.code;
    expect(await code("west=600000&south=6200000&east=600000&north=6201000")).toBe("invalid");
    expect(await code("west=600000&south=6200000&east=640000&north=6201000")).toBe("box-too-large");
    expect(await code("west=600000&south=6200000&east=601000")).toBe("invalid");
    expect(await code("west=x&south=6200000&east=640000&north=6201000")).toBe("invalid");
  });

  it("never comes from who asks, and leads nowhere inside", async () => {
    const call = upstream();
    for (const address of [
      "http://wfs.datafordeler.dk/",
      "https://127.0.0.1/",
      "https://10.0.0.1/",
      "https://169.254.169.254/latest/meta-data/",
      "https://[::1]/",
      "https://[::ffff:10.0.0.1]/",
      "https://localhost/",
      "file:///etc/passwd",
    ])
      await expect(call(new URL(address)), address).rejects.toThrow("address-not-allowed");
  });
});
