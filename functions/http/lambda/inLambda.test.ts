import type { Hono } from "hono";
import type { LambdaEvent } from "hono/aws-lambda";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { refuse } from "../../../shared/contract/index.ts";
import { makeApp } from "../app.ts";
import { problem } from "../problem.ts";
import { inLambda } from "./inLambda.ts";
import { log } from "./watch.ts";

const secret = "s".repeat(64);
const code = "7K3M-9QZX-0ABC-DEFG";
const options = { secrets: async () => [secret] };

/** A call as API Gateway hands it on (payload format 2.0). */
const event = (routeKey: string, path: string, headers: Record<string, string>): LambdaEvent =>
  ({
    version: "2.0",
    routeKey,
    rawPath: path,
    rawQueryString: "",
    headers: { host: "api.example", "x-forwarded-for": "198.51.100.7", ...headers },
    isBase64Encoded: false,
    requestContext: {
      domainName: "api.example",
      requestId: "r1",
      routeKey,
      stage: "$default",
      http: { method: routeKey.split(" ")[0]!, path, protocol: "HTTP/1.1", sourceIp: "198.51.100.7", userAgent: "x" },
    },
  }) as unknown as LambdaEvent;

let lines: Record<string, unknown>[];
let app: Hono;
beforeEach(() => {
  lines = [];
  const take = (text: unknown) => {
    for (const line of String(text).split("\n")) if (line.startsWith("{")) lines.push(JSON.parse(line) as never);
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(take);
  vi.spyOn(process.stderr, "write").mockImplementation(take);
  vi.spyOn(console, "log").mockImplementation(take);
  app = makeApp({ log });
  app.get("/v1/shared/:token", (c) => c.text("opened"));
  app.get("/v1/bug", () => {
    throw new Error(`no ${code}, sent by anne@example.dk`);
  });
  app.get("/v1/down", (c) =>
    problem(c, refuse([{ path: "", code: "store-down", facts: { store: "events", reason: "x" } }])),
  );
});
afterEach(() => {
  vi.restoreAllMocks();
});

const call = (routeKey: string, path: string, headers: Record<string, string> = { "vandret-origin": secret }) =>
  inLambda(app, options)(event(routeKey, path, headers));
const counted = () =>
  lines
    .filter((line) => "_aws" in line)
    .flatMap((line) => Object.keys(line))
    .filter((name) => /^(Bugs|StoreDown)$/.test(name));
const logged = (message: string) => lines.filter((line) => line.message === message);

describe("a function in AWS", () => {
  it("answers who comes through our CloudFront", async () => {
    expect(await call("GET /v1/shared/{token}", `/v1/shared/${code}`)).toMatchObject({
      statusCode: 200,
      body: "opened",
    });
  });

  it("turns away who calls the API past it, before the app hears of it", async () => {
    let heard = false;
    app.get("/v1/heard", (c) => {
      heard = true;
      return c.text("yes");
    });
    for (const headers of [{}, { "vandret-origin": "wrong" }, { "Vandret-Origin": "" }])
      expect(await call("GET /v1/heard", "/v1/heard", headers as Record<string, string>)).toMatchObject({
        statusCode: 403,
      });
    expect(heard).toBe(false);
    expect(await call("GET /v1/heard", "/v1/heard", { "Vandret-Origin": secret })).toMatchObject({ statusCode: 200 });
  });

  it("writes one line a call: which route, how it went and how long, and nothing of who called or with which code", async () => {
    await call("GET /v1/shared/{token}", `/v1/shared/${code}`, {
      "vandret-origin": secret,
      authorization: "Bearer eyJa.eyJb.c",
    });
    expect(logged("answered")).toEqual([
      expect.objectContaining({
        level: "INFO",
        facts: { route: "GET /v1/shared/{token}", status: 200, milliseconds: expect.any(Number) },
      }),
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/7K3M|198\.51|eyJ|ssss/);
  });

  it("counts a bug that was answered for, which Lambda itself takes for a success, and logs it without what must not stand there", async () => {
    expect(await call("GET /v1/bug", "/v1/bug")).toMatchObject({ statusCode: 500 });
    expect(counted()).toEqual(["Bugs"]);
    expect(logged("bug")).toEqual([
      expect.objectContaining({
        level: "ERROR",
        facts: expect.objectContaining({ reference: expect.any(String), message: "no (link), sent by (e-mail)" }),
      }),
    ]);
    expect(logged("answered")[0]).toMatchObject({ facts: { status: 500, code: "bug" } });
  });

  it("counts a store that does not answer, and nothing where all is well or the caller was wrong", async () => {
    await call("GET /v1/down", "/v1/down");
    expect(counted()).toEqual(["StoreDown"]);
    lines = [];
    await call("GET /v1/none", "/v1/none");
    await call("GET /v1/shared/{token}", `/v1/shared/${code}`);
    expect(counted()).toEqual([]);
    expect(lines.filter((line) => "_aws" in line)).toEqual([]);
  });

  it("fails, and says so, where the secret cannot be read: nobody is let in unseen", async () => {
    const shut = inLambda(app, { secrets: () => Promise.reject(new Error("AccessDenied")) });
    await expect(shut(event("GET /v1/bug", "/v1/bug", { "vandret-origin": secret }))).rejects.toThrow("AccessDenied");
    expect(logged("not-answered")).toEqual([
      expect.objectContaining({
        facts: expect.objectContaining({ error: expect.objectContaining({ message: "AccessDenied" }) }),
      }),
    ]);
  });
});
