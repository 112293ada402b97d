import { Hono } from "hono";
import { expect, it } from "vitest";
import { makeSite } from "./site.ts";
import type { WorkerPool } from "./workerPool.ts";

const full: WorkerPool = {
  isFull: () => true,
  fetch: () => Promise.reject(new Error("it was let in all the same")),
  close: async () => {},
};

it("tells who comes when too many wait to come again, and when", async () => {
  const site = makeSite(
    new Hono(),
    full,
    [],
    (c) => c.text("a page"),
    () => {},
  );
  const answer = await site.request("http://127.0.0.1/v1/cases/noret", { headers: { Host: "127.0.0.1" } });
  expect([answer.status, answer.headers.get("Retry-After")]).toEqual([503, "1"]);
  expect(await answer.json()).toMatchObject({ code: "store-down", issues: [{ facts: { reason: "busy" } }] });
});
