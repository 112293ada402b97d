/** What a register answered is given again for a while, with the time it was fetched; never longer, and never more than there is room for. */
import { afterEach, describe, expect, it } from "vitest";
import { rememberAnswers } from "../../functions/registers/index.ts";
import { parcelsAt, registerApp, type Stub, stubService } from "./registerApp.ts";

const box = "west=600000&south=6200000&east=601000&north=6201000";
const minuteMs = 60_000;
const isCount = (url: URL) => url.searchParams.get("resultType") === "hits";
const page = (features: number) =>
  JSON.stringify({
    type: "FeatureCollection",
    crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } },
    features: Array.from({ length: features }, (_, nr) => ({
      type: "Feature",
      properties: { nr },
      geometry: { type: "Point", coordinates: [600_000, 6_200_000] },
    })),
  });
const counted = '<wfs:FeatureCollection numberMatched="2" numberReturned="0"/>';

let service: Stub | undefined;
afterEach(() => service?.close());

describe("a page of a register", () => {
  it("is asked for once in a quarter of an hour, and says when it was fetched", async () => {
    service = await stubService((url, response) => response.end(isCount(url) ? counted : page(2)));
    const { ask, clock } = registerApp(parcelsAt({ url: service.url }));
    expect((await ask(0, box)).body).toMatchObject({ matched: 2, fetchedAt: "2026-11-30T12:00:00.000Z" });
    clock.now += 14 * minuteMs;
    expect((await ask(0, box)).body).toMatchObject({ matched: 2, fetchedAt: "2026-11-30T12:00:00.000Z" });
    // A count and a page.
    expect(service.calls).toHaveLength(2);
    clock.now += minuteMs;
    expect((await ask(0, box)).body.fetchedAt).toBe("2026-11-30T12:15:00.000Z");
    expect(service.calls).toHaveLength(4);
    // Another place is another page.
    await ask(0, "west=600000&south=6200000&east=602000&north=6201000");
    expect(service.calls).toHaveLength(6);
  });

  it("is fetched anew where that is asked for", async () => {
    service = await stubService((url, response) => response.end(isCount(url) ? counted : page(2)));
    const { ask, clock } = registerApp(parcelsAt({ url: service.url }));
    await ask(0, box);
    clock.now += minuteMs;
    expect((await ask(0, `${box}&fresh=1`)).body.fetchedAt).toBe("2026-11-30T12:01:00.000Z");
    expect((await ask(0, box)).body.fetchedAt).toBe("2026-11-30T12:01:00.000Z");
  });

  it("that is old is not given in the place of one that is down", async () => {
    service = await stubService((url, response) => response.end(isCount(url) ? counted : page(2)));
    const { ask, clock } = registerApp(parcelsAt({ url: service.url }));
    await ask(0, box);
    service.close();
    clock.now += 15 * minuteMs;
    expect(await ask(0, box)).toMatchObject({ status: 503, body: { code: "register-down" } });
  });

  it("that is half is not kept", async () => {
    let features = 1;
    service = await stubService((url, response) => response.end(isCount(url) ? counted : page(features)));
    const { ask } = registerApp(parcelsAt({ url: service.url }));
    expect((await ask(0, box)).body.issues[0]!.facts).toMatchObject({ reason: "not-all", found: 1, expected: 2 });
    features = 2;
    expect((await ask(0, box)).body).toMatchObject({ matched: 2, next: null });
  });
});

describe("what is remembered", () => {
  const now = "2026-11-30T12:00:00.000Z";
  const answer = (bytes: number) => ({ bytes: new Uint8Array(bytes), matched: 1, fetchedAt: now });

  it("makes room by what was used the longest ago, and never holds more than it may", () => {
    const { get, put } = rememberAnswers(1_000, () => now);
    for (const name of ["a", "b", "c", "d"]) put(name, answer(250));
    get("a", minuteMs);
    put("e", answer(250));
    expect(["a", "b", "c", "d", "e"].map((name) => get(name, minuteMs) !== null)).toEqual([
      ...[true, false, true, true, true],
    ]);
    // The same again takes no more room.
    put("a", answer(200));
    put("f", answer(50));
    expect(["a", "c", "d", "e", "f"].every((name) => get(name, minuteMs) !== null)).toBe(true);
  });

  it("is nothing that would push all else out", () => {
    const { get, put } = rememberAnswers(1_000, () => now);
    put("a", answer(251));
    expect(get("a", minuteMs)).toBeNull();
  });
});
