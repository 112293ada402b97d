import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { LambdaEvent } from "hono/aws-lambda";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeCalculateApp } from "../../functions/calculate/app.ts";
import { noret } from "../../shared/demo/index.ts";
import { type ThroughTheDoor, throughTheDoor } from "../throughTheDoor.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const body = JSON.stringify(noret());
const commandLine = (input: string, ...options: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "tools/calculate.ts", ...options], {
    cwd: root,
    input,
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });

const overHttp = async (): Promise<string> => {
  const app = makeCalculateApp({ log: () => {} });
  const headers = { "Content-Type": "application/json" };
  const answer = await app.request("/v1/calculations", { method: "POST", headers, body });
  const text = await answer.text();
  expect([answer.status, answer.status === 200 ? "" : text]).toEqual([200, ""]);
  return text;
};

const event = (path: string, text: string) =>
  ({
    version: "2.0",
    routeKey: "$default",
    rawPath: path,
    rawQueryString: "",
    headers: { "content-type": "application/json", host: "localhost" },
    body: text,
    isBase64Encoded: false,
    requestContext: {
      domainName: "localhost",
      http: { method: "POST", path, protocol: "HTTP/1.1", sourceIp: "127.0.0.1", userAgent: "test" },
    },
  }) as unknown as LambdaEvent;

let lambda: ThroughTheDoor;
beforeAll(async () => {
  lambda = await throughTheDoor(() => import("../../functions/calculate/lambda.ts"));
});
afterAll(() => {
  lambda.stop();
});

describe("the demo case, computed in three places", () => {
  it("gives the same bytes over HTTP and from the Lambda handler", async () => {
    const answer = await lambda.call(event("/v1/calculations", body));
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toBe(await overHttp());
  });

  it("gives the same bytes over HTTP and on the command line", async () => {
    const run = commandLine(body, "-");
    expect(run.stderr).toBe("");
    expect(run.stdout).toBe(await overHttp());
  });
});

describe("the command line", () => {
  it("says that a file is not there, and ends with 1", () => {
    const run = commandLine("", "/nowhere.sag.json");
    expect([run.status, run.stdout]).toEqual([1, ""]);
    expect(run.stderr).toContain("(not-found)");
  });

  it("says that its input is not JSON, and ends with 1", () => {
    const run = commandLine("{", "-");
    expect([run.status, run.stdout]).toEqual([1, ""]);
    expect(run.stderr).toContain("(not-json)");
  });

  it("says what is wrong with a case, in English when asked", () => {
    const run = commandLine(JSON.stringify({ ...noret(), title: 7 }), "-", "--en");
    expect([run.status, run.stdout]).toEqual([1, ""]);
    expect(run.stderr).toContain("/title (wrong-type)");
  });
});
