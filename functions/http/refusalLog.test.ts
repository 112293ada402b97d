import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { refuse } from "../../shared/contract/index.ts";
import type { ProblemCode } from "../../shared/model/index.ts";
import { makeApp } from "./app.ts";
import { problem } from "./problem.ts";
import { tellLogWhy } from "./refusalLog.ts";

const said: unknown[] = [];
const log = (...line: unknown[]) => void said.push(line);

/** What the log says of a refusal in an app within an app, as those of the API are. */
async function told(path: string, code: ProblemCode, why?: string): Promise<unknown[]> {
  said.length = 0;
  const inner = makeApp({ log });
  inner.get("/v1/*", (c) => {
    if (why !== undefined) tellLogWhy(c, why);
    return problem(c, refuse([{ path: "", code, facts: code === "not-signed-in" ? { reason: "no-token" } : {} }]));
  });
  const app: Hono = makeApp({ log });
  app.route("/", inner);
  await app.request(path);
  return [...said];
}

describe("who is not let in", () => {
  it("is said in the log once, with where and why", async () => {
    expect(await told("/v1/cases/a", "not-signed-in")).toEqual([
      ["info", "sign-in-refused", { reason: "no-token", method: "GET", path: "/v1/cases/a" }],
    ]);
    expect(await told("/v1/cases/a", "role-missing")).toMatchObject([
      ["info", "sign-in-refused", { reason: "role-missing" }],
    ]);
    expect(await told("/v1/cases/a", "case-not-found")).toMatchObject([["info", "case-refused", {}]]);
  });

  it("is told there why, also where the answer has one word for all", async () => {
    expect(await told("/v1/own-sheet", "link-not-open", "revoked")).toMatchObject([
      ["info", "link-refused", { reason: "revoked" }],
    ]);
  });

  it("leaves no code there, nor which owner's sheet it was, nor what somebody typed", async () => {
    const paths = ["/v1/shared/7K3M-9QXW-2B4R-T8HZ", "/v1/cases/a/sheets/9990002-1.pdf", "/v1/cases/Ida%20Jensen/roll"];
    const logged = [];
    for (const path of paths) logged.push(...(await told(path, "role-missing")));
    expect(logged).toMatchObject(
      ["/v1/shared/…", "/v1/cases/a/sheets/…", "/v1/cases/…/roll"].map((path) => ["info", "sign-in-refused", { path }]),
    );
  });

  it("is nobody who only typed wrong", async () => {
    expect(await told("/v1/cases/a", "invalid")).toEqual([]);
  });
});
