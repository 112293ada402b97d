import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { refuse, z } from "../../shared/contract/index.ts";
import { arbitraryOf } from "../prove/fuzz/arbitraryOf.ts";
import { fuzzChapter, inWords } from "../prove/fuzz/chapter.ts";
import { complaint } from "../prove/fuzz/judge.ts";
import { requestMaker } from "../prove/fuzz/request.ts";
import { sendThere } from "../prove/fuzz/sendThere.ts";
import { makeTokens, type Tokens } from "../prove/fuzz/tokens.ts";
import { makeWorld } from "../prove/fuzz/world.ts";

const seed = Number(process.env.VANDRET_SEED ?? 20261130);
let tokens: Tokens;
beforeAll(async () => {
  tokens = await makeTokens("http://127.0.0.1/issuer");
});

describe(`requests that no page would send (seed ${seed})`, () => {
  it("get answers of the contract alone, and never a 5xx: 2,000 of them", async () => {
    const tally = await fuzzChapter(tokens, seed, { from: 0, to: 2_000 });
    expect(tally.wrong).toEqual([]);
    expect(tally.requests).toBe(2_000);
    // They come behind the door: most calls do what they are there for at least once.
    expect(Object.keys(tally.answered).length).toBeGreaterThan(30);
    expect(tally.slowestMs).toBeLessThan(30_000);
  });

  it("get them over a connection too, byte for byte as they were sent", async () => {
    const world = await makeWorld(tokens, () => {});
    const server = createAdaptorServer({ fetch: world.app.fetch, overrideGlobalObjects: false }) as Server;
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const make = requestMaker(world, seed + 1);
    const { port } = server.address() as AddressInfo;
    const wrong: string[] = [];
    for (let number = 0; number < 200; number++) {
      const request = make(number);
      const outcome = await sendThere(port, request, 30_000);
      if (outcome.wrong !== null) wrong.push(`${outcome.wrong} ${inWords(request)}`);
    }
    server.close();
    expect(wrong).toEqual([]);
  });
});

describe("what makes and judges them", () => {
  it("knows no values for a new kind of schema, and says so", () => {
    expect(() => arbitraryOf(z.strictObject({ at: z.bigint() }), fc.string())).toThrow("kind bigint");
    expect(() => arbitraryOf(z.email(), fc.string())).toThrow("format email");
    expect(() => arbitraryOf(z.int32(), fc.string())).toThrow("format int32");
  });

  it("finds fault with a bug, with a status that the contract has not, and with a refusal in another form", () => {
    const told = (code: "bug" | "parcel-twice" | "store-down", status: number) => {
      const { issues } = refuse([{ path: "", code, facts: {} }]);
      const body = { type: "x", title: "x", status, code, detail: "x", issues: [{ ...issues[0], message: "x" }] };
      return { status, contentType: "application/problem+json; charset=utf-8", body: JSON.stringify(body) };
    };
    const read = (answered: Parameters<typeof complaint>[2]) => complaint("GET", "/v1/cases/a", answered);
    expect(read(told("bug", 500))).toContain("a bug");
    expect(read(told("parcel-twice", 422))).toContain("which its contract has not");
    expect(read(told("store-down", 502))).toContain("502");
    expect(read(told("store-down", 503))).toBeNull();
    expect(read({ status: 404, contentType: "text/plain", body: "no" })).toContain("text/plain");
    expect(read({ status: 204, contentType: "", body: "" })).toContain("204");
    expect(read({ status: 200, contentType: "text/html", body: "" })).toContain("text/html");
    expect(complaint("GET", "/v1/nowhere", told("store-down", 503))).toContain("not there");
  });
});
