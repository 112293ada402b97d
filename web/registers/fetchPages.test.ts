import { describe, expect, it } from "vitest";
import type { Answer } from "../state/api.ts";
import { canGoOn, fetchPages, fileOf, nothingFetched, type Page } from "./fetchPages.ts";

const within = { box: { west: 600_000, south: 6_200_000, east: 601_000, north: 6_201_000 } };
const feature = (nr: number) => ({ type: "Feature", geometry: null, properties: { nr } });
const page = (from: number, count: number, matched: number, more: Partial<Page> = {}): Answer<Page> => ({
  is: "ok",
  value: {
    ...{ crs: "EPSG:25832", matched, from, next: from + count < matched ? from + count : null },
    ...{
      fetchedAt: `2026-11-30T12:00:0${from}.000Z`,
      features: Array.from({ length: count }, (_, i) => feature(from + i)),
    },
    ...more,
  },
});
const down: Answer<Page> = {
  is: "problem",
  problem: {
    code: "register-down",
    status: 503,
    issues: [{ path: "", code: "register-down", facts: { source: "Noret" } }],
  },
};

/** A register that answers one thing after another. */
function registerOf(...answers: Answer<Page>[]) {
  const asked: string[] = [];
  const told: number[] = [];
  const how = {
    ask: async (path: string) => {
      asked.push(path);
      return answers.shift()!;
    },
    isStopped: () => false,
    told: ({ pages }: { pages: number }) => told.push(pages),
    fresh: false,
  };
  return { asked, told, how };
}

describe("pages of a register", () => {
  it("are fetched until all are there, and told one by one", async () => {
    const { asked, told, how } = registerOf(page(0, 2, 5), page(2, 2, 5), page(4, 1, 5));
    const found = await fetchPages(nothingFetched("parcels", within), how);
    expect(found).toMatchObject({ is: "all", fetched: { pages: 3, ofPages: 3, matched: 5, next: null } });
    expect(found.fetched.features.map((one) => JSON.parse(one) as unknown)).toEqual([0, 1, 2, 3, 4].map(feature));
    expect([found.fetched.oldest, found.fetched.newest]).toEqual([
      "2026-11-30T12:00:00.000Z",
      "2026-11-30T12:00:04.000Z",
    ]);
    expect(told).toEqual([1, 2, 3]);
    expect(asked[1]).toBe("/v1/registers/parcels/features?west=600000&south=6200000&east=601000&north=6201000&from=2");
  });

  it("are asked for by ejerlav, and of the register itself where that is said", async () => {
    const { asked, how } = registerOf(page(0, 1, 1));
    await fetchPages(nothingFetched("parcels", { ejerlav: 60_851 }), { ...how, fresh: true });
    expect(asked).toEqual(["/v1/registers/parcels/features?ejerlav=60851&from=0&fresh=1"]);
  });

  it("are kept when the register goes down, and gone on from", async () => {
    const first = registerOf(page(0, 2, 5), down);
    const half = await fetchPages(nothingFetched("parcels", within), first.how);
    expect(half).toMatchObject({ is: "trouble", trouble: { is: "refused" }, fetched: { pages: 1, next: 2 } });
    expect(half.is === "trouble" && canGoOn(half.trouble)).toBe(true);
    const then = registerOf(page(2, 2, 5), page(4, 1, 5));
    const all = await fetchPages(half.fetched, then.how);
    expect(all).toMatchObject({ is: "all", fetched: { pages: 3 } });
    expect(all.fetched.features.map((one) => JSON.parse(one) as unknown)).toEqual([0, 1, 2, 3, 4].map(feature));
  });

  it("are not mixed where the register changes under way, or gives a row twice", async () => {
    const changed = await fetchPages(nothingFetched("parcels", within), registerOf(page(0, 2, 5), page(2, 2, 6)).how);
    expect(changed).toMatchObject({ is: "trouble", trouble: { is: "changed" }, fetched: { pages: 1 } });
    const again = page(2, 2, 5, { features: [feature(1), feature(3)] });
    const twice = await fetchPages(nothingFetched("parcels", within), registerOf(page(0, 2, 5), again).how);
    expect(twice).toMatchObject({ is: "trouble", trouble: { is: "twice" } });
    expect([changed, twice].map((one) => one.is === "trouble" && canGoOn(one.trouble))).toEqual([false, false]);
  });

  it("that come after they were stopped are not taken", async () => {
    let isStopped = false;
    const { how } = registerOf(page(0, 2, 5), page(2, 2, 5));
    const found = await fetchPages(nothingFetched("parcels", within), {
      ...how,
      isStopped: () => isStopped,
      told: () => (isStopped = true),
    });
    expect(found).toMatchObject({ is: "stopped", fetched: { pages: 1, next: 2 } });
  });

  it("make the file that they would have been, with the system that the register said", async () => {
    const all = await fetchPages(nothingFetched("parcels", within), registerOf(page(0, 2, 2)).how);
    const file = fileOf(all.fetched, "parcels.geojson");
    expect(JSON.parse(await file.text())).toEqual({
      type: "FeatureCollection",
      crs: { type: "name", properties: { name: "EPSG:25832" } },
      features: [feature(0), feature(1)],
    });
  });

  it("of nothing are one page with nothing in it", async () => {
    const none = await fetchPages(nothingFetched("parcels", within), registerOf(page(0, 0, 0)).how);
    expect(none).toMatchObject({ is: "all", fetched: { pages: 1, ofPages: 1, matched: 0, features: [] } });
  });
});
