import { rm } from "node:fs/promises";
import { join } from "node:path";
import { VectorTile } from "@mapbox/vector-tile";
import type { Hono } from "hono";
import { PbfReader } from "pbf";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chunksOf, headerOf } from "../../shared/chunks/cutCase.ts";
import { limits, type Role, refuse } from "../../shared/contract/index.ts";
import { noret } from "../../shared/demo/index.ts";
import { canonicalJson, readColumnFile } from "../../shared/formats/index.ts";
import { toLonLat } from "../../shared/geo/index.ts";
import type { CaseFile, Issue } from "../../shared/model/index.ts";
import { memoryStore, table } from "../../test/server/memoryStore.ts";
import { always } from "../../test/server/whoAsks.ts";
import { type ColumnStore, dynamoEventLog, folderColumnStore } from "../adapters/index.ts";
import { makeCasesApp } from "../cases/index.ts";
import { makeMapsApp } from "./app.ts";
import { mapFileName } from "./mapIndex.ts";
import type { MapsPorts } from "./ports.ts";

let store: Awaited<ReturnType<typeof memoryStore>>;
let who: { tenant: string; roles: Role[] } | null;
/** Files kept. */
let puts: number;
const sag = noret();
/** 250 parcels a chunk. */
const cut = [...chunksOf(sag, { parcels: 250, bytes: limits.chunkBytes.most })];
const header = headerOf(
  sag,
  cut.map(({ ref }) => ref),
);

beforeAll(async () => {
  store = await memoryStore();
});
beforeEach(() => {
  who = { tenant: "local", roles: ["reader"] };
  puts = 0;
});
afterAll(() => store.close());

const counting = (under: ColumnStore): ColumnStore => ({
  ...under,
  put: (...what) => {
    puts++;
    return under.put(...what);
  },
});

/** An app whose clock moves on by so much each time it is looked at: 5,000 ms is all that a call may use. */
function appOf({ stepMs = 5_000, ...other }: Partial<MapsPorts> & { stepMs?: number } = {}): Hono {
  let time = 0;
  return makeMapsApp({
    log: () => undefined,
    events: dynamoEventLog(store.client(), table),
    objects: store.objects,
    now: () => "2026-11-30T12:00:00.000Z",
    signedIn: () =>
      Promise.resolve(
        who === null
          ? refuse([{ path: "", code: "not-signed-in", facts: {} }])
          : { ok: true, value: { who: "somebody", ...who } },
      ),
    columns: counting(folderColumnStore(store.computedFolder)),
    program: crypto.randomUUID(),
    clock: () => (time += stepMs),
    ...other,
  });
}

async function stored(theCase: CaseFile, chunks = cut): Promise<string> {
  for (const { text } of chunks) await store.objects.put("local", text);
  const cases = makeCasesApp({
    log: () => undefined,
    events: dynamoEventLog(store.client(), table),
    objects: store.objects,
    now: () => "2026-11-30T12:00:00.000Z",
    signedIn: always("engineer"),
  });
  const answer = await cases.request("/v1/cases", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ eventId: crypto.randomUUID(), case: theCase }),
  });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

interface Made {
  map: string;
  done: number;
  of: number;
  parcels: number[];
  bounds: [number, number, number, number] | null;
  issues: Issue[];
}
const made = async (app: Hono, id: string): Promise<Made & { status: number }> => {
  const answer = await app.request(`/v1/cases/${id}/map`, { method: "POST" });
  return { ...((await answer.json()) as Made), status: answer.status };
};
/** The tile of a zoom that a place lies in. */
function tileAt([lon, lat]: [number, number], z: number): string {
  const turn = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return `${z}/${Math.floor(((lon + 180) / 360) * 2 ** z)}/${Math.floor((0.5 - turn / (2 * Math.PI)) * 2 ** z)}`;
}
const middle = toLonLat(sag.parcels[0]!.geometry.coordinates[0]![0] as [number, number]);
const codeOf = async (answer: Response) => ((await answer.json()) as { issues: Issue[] }).issues[0]!.code;

describe("the map of a large case", () => {
  it("is prepared some chunks a call, each once, and again by nobody: after a death, by another call, for another case of the same chunks", async () => {
    const id = await stored(header);
    const program = crypto.randomUUID();
    const seen: Made[] = [];
    for (let i = 0; i < cut.length; i++) seen.push(await made(appOf({ program }), id));
    expect(seen.map(({ done, of }) => [done, of])).toEqual(cut.map((_, i) => [i + 1, cut.length]));
    expect(seen.map(({ bounds }) => bounds === null)).toEqual([...cut.slice(1).map(() => true), false]);
    // A file a chunk, and the list of them.
    expect(puts).toBe(cut.length + 1);
    const other = await stored({ ...header, title: "Samme matrikler" });
    expect(await made(appOf({ program, stepMs: 0 }), other)).toEqual({ ...seen.at(-1)!, status: 200 });
    expect(puts).toBe(cut.length + 1);
    expect(seen[0]!.parcels).toEqual(cut.map(({ ref }) => ref.parcels));
  });

  it("lies where its parcels do", async () => {
    const id = await stored(header);
    const { bounds } = await made(appOf({ stepMs: 0 }), id);
    const corners = sag.parcels.flatMap(({ geometry }) => geometry.coordinates.flat(2) as unknown as number[]);
    const pairs = Array.from({ length: corners.length / 2 }, (_, i) =>
      toLonLat([corners[2 * i]!, corners[2 * i + 1]!]),
    );
    const [west, south] = [0, 1].map((axis) => Math.min(...pairs.map((pair) => pair[axis]!)));
    const [east, north] = [0, 1].map((axis) => Math.max(...pairs.map((pair) => pair[axis]!)));
    bounds!.forEach((side, i) => expect(Math.abs(side - [west!, south!, east!, north!][i]!)).toBeLessThan(1e-6));
  });

  it("has every parcel once on the tiles over it, numbered by chunk and row, and told by the places of its chunk", async () => {
    const id = await stored(header);
    const app = appOf({ stepMs: 0 });
    const { map, bounds } = await made(app, id);
    const [west, south, east, north] = bounds!;
    const [z, x0, y0] = tileAt([west, north], 16).split("/").map(Number) as [number, number, number];
    const [, x1, y1] = tileAt([east, south], 16).split("/").map(Number) as [number, number, number];
    const seen = new Map<number, string>();
    for (let x = x0; x <= x1; x++)
      for (let y = y0; y <= y1; y++) {
        const answer = await app.request(`/v1/maps/${map}/tiles/${z}/${x}/${y}`);
        expect([answer.status, answer.headers.get("Content-Type")]).toEqual([
          200,
          "application/vnd.mapbox-vector-tile",
        ]);
        expect(answer.headers.get("Cache-Control")).toBe("private, max-age=86400, immutable");
        const { parcels } = new VectorTile(new PbfReader(new Uint8Array(await answer.arrayBuffer()))).layers;
        for (let i = 0; i < (parcels?.length ?? 0); i++) {
          const feature = parcels!.feature(i);
          seen.set(feature.id!, String(feature.properties.id));
        }
      }
    expect([...seen.values()].sort()).toEqual(sag.parcels.map((parcel) => parcel.id).sort());
    for (const [chunk, { chunk: own }] of cut.entries()) {
      const answer = await app.request(`/v1/maps/${map}/places?chunk=${chunk}`);
      const ids = readColumnFile(new Uint8Array(await answer.arrayBuffer())).words("id");
      expect(ids).toEqual(own.parcels.map((parcel) => parcel.id).sort());
      ids.forEach((name, row) => expect(seen.get(chunk * 5_000 + row)).toBe(name));
    }
  });

  it("is prepared anew where what was kept of a chunk has expired", async () => {
    const id = await stored(header);
    const program = crypto.randomUUID();
    const { map } = await made(appOf({ program, stepMs: 0 }), id);
    const file = mapFileName(program, cut[2]!.ref.sha256);
    await rm(join(store.computedFolder, "local", file));
    const path = `/v1/maps/${map}/places?chunk=2`;
    expect(await codeOf(await appOf({ program }).request(path))).toBe("map-not-found");
    expect(await made(appOf({ program }), id)).toMatchObject({ map, done: cut.length });
    expect((await appOf({ program }).request(path)).status).toBe(200);
  });

  it("tells which chunk is missing, and goes on where it was once it is there", async () => {
    const lost = { ...cut[1]!.ref, sha256: "c".repeat(64) };
    const id = await stored({ ...header, parcelsRef: { chunks: [cut[0]!.ref, lost] } });
    const refused = await made(appOf({ stepMs: 0 }), id);
    expect(refused).toMatchObject({
      status: 422,
      issues: [{ path: "/parcelsRef", code: "chunk-missing", facts: { sha256: lost.sha256 } }],
    });
  });

  it("is not made of a chunk that holds what no case may, and says where", async () => {
    const spoilt = { ...cut[0]!.chunk, parcels: cut[0]!.chunk.parcels.map((one) => ({ ...one, matrikelnr: 7 })) };
    const text = canonicalJson(spoilt);
    const { value } = (await store.objects.put("local", text)) as { value: { sha256: string; bytes: number } };
    const id = await stored({ ...header, parcelsRef: { chunks: [{ ...value, parcels: spoilt.parcels.length }] } });
    const refused = await made(appOf({ stepMs: 0 }), id);
    expect([refused.status, refused.issues[0]!.path]).toEqual([
      400,
      `/parcelsRef/${value.sha256}/parcels/0/matrikelnr`,
    ]);
  });

  it("is refused to a case that has its parcels itself, and told apart from one that is not there", async () => {
    const id = await stored(sag, []);
    expect(await made(appOf(), id)).toMatchObject({ status: 422, issues: [{ code: "case-not-in-chunks" }] });
    expect(await made(appOf(), "nothing")).toMatchObject({ status: 404, issues: [{ code: "case-not-found" }] });
  });

  it("is shown to who is signed in for its municipality, and nobody else finds it", async () => {
    const id = await stored(header);
    const app = appOf({ stepMs: 0 });
    const { map } = await made(app, id);
    const paths = [`/v1/maps/${map}/tiles/${tileAt(middle, 14)}`, `/v1/maps/${map}/places?chunk=0`];
    for (const path of paths) expect((await app.request(path)).status).toBe(200);
    who = { tenant: "0185", roles: ["engineer"] };
    for (const path of paths) {
      const answer = await app.request(path);
      expect([answer.status, await codeOf(answer)]).toEqual([404, "map-not-found"]);
    }
    expect(await made(app, id)).toMatchObject({ status: 404, issues: [{ code: "case-not-found" }] });
    who = null;
    for (const path of paths) expect((await app.request(path)).status).toBe(401);
  });

  it("is asked for anew where what was kept is gone, and a tile or a chunk that cannot be is refused", async () => {
    const id = await stored(header);
    const app = appOf({ stepMs: 0 });
    const { map } = await made(app, id);
    const code = async (path: string) => codeOf(await app.request(path));
    expect(await code(`/v1/maps/${"a".repeat(64)}/places?chunk=0`)).toBe("map-not-found");
    expect(await code(`/v1/maps/${map}/places?chunk=${cut.length}`)).toBe("out-of-range");
    for (const wrong of ["13/0/0", "17/0/0", "14/x/0", "14/0/-1"])
      expect(await code(`/v1/maps/${map}/tiles/${wrong}`)).toBe("invalid");
    // Beyond the world there is nothing.
    expect((await (await app.request(`/v1/maps/${map}/tiles/14/99999/0`)).arrayBuffer()).byteLength).toBe(0);
    const emptied = appOf({
      columns: { ...folderColumnStore(store.computedFolder), get: () => Promise.resolve({ ok: true, value: null }) },
    });
    expect(await codeOf(await emptied.request(`/v1/maps/${map}/places?chunk=0`))).toBe("map-not-found");
  });
});
