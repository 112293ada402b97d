import { describe, expect, it } from "vitest";
import { makeCalculateApp } from "../../functions/calculate/app.ts";
import { makeClassifyApp } from "../../functions/classify/app.ts";
import { endpoints, problemSchema } from "../../shared/contract/index.ts";

const calculateApp = makeCalculateApp({ log: () => {} });
const classifyApp = makeClassifyApp({ log: () => {} });

const post = (body: string, contentType = "application/json") =>
  calculateApp.request("/v1/calculations", { method: "POST", headers: { "Content-Type": contentType }, body });
const problemOf = async (answer: Response | Promise<Response>) => {
  const response = await answer;
  expect(response.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");
  const problem = problemSchema.parse(await response.json());
  expect(problem.status).toBe(response.status);
  const { path, code, facts } = problem.issues[0]!;
  return { status: problem.status, path, code, facts };
};

const refusals: [
  sentence: string,
  ask: () => Response | Promise<Response>,
  status: number,
  code: string,
  path: string,
][] = [
  ["what is not JSON", () => post("{"), 400, "not-json", ""],
  ["another content type", () => post("{}", "text/plain"), 415, "content-type-unsupported", ""],
  ["a body above 5 MB", () => post(`"${"x".repeat(5_000_001)}"`), 413, "body-too-large", ""],
  ["a list where a case belongs", () => post("[]"), 400, "wrong-type", ""],
  ["a field that stands twice", () => post('{"title": "a", "title": "b"}'), 400, "invalid", "/title"],
  ["__proto__", () => post('{"__proto__": {}}'), 400, "unknown-field", "/__proto__"],
  ["deep nesting", () => post("[".repeat(100_000)), 400, "invalid", "/0".repeat(32)],
  ["a case of another version", () => post('{"format": "vandret-sag/9.0"}'), 400, "format-unknown", "/format"],
  ["an address that is not there", () => calculateApp.request("/v1/nothing"), 404, "not-found", ""],
  [
    "a method that is not there",
    () => calculateApp.request("/v1/keys", { method: "POST" }),
    405,
    "method-not-allowed",
    "",
  ],
  ["a key that is not there", () => calculateApp.request("/v1/keys/x"), 404, "key-not-found", "/path/id"],
  ["a query that is not there", () => calculateApp.request("/v1/keys?x=1"), 400, "unknown-field", "/query/x"],
  [
    "a provision that is not there",
    () => classifyApp.request("/v1/law/x"),
    404,
    "provision-not-found",
    "/path/provision",
  ],
];

describe("a refusal over HTTP", () => {
  for (const [sentence, ask, status, code, path] of refusals) {
    it(`answers ${sentence} with ${status} ${code} and its path`, async () => {
      expect(await problemOf(ask())).toMatchObject({ status, code, path });
    });
  }
});

describe("the calls", () => {
  it("answer health, the law, the keys and the contract, each as the contract says", async () => {
    for (const [app, path] of [
      [classifyApp, endpoints.health.path],
      [classifyApp, endpoints.law.path],
      [classifyApp, endpoints.openapi.path],
      [calculateApp, endpoints.keys.path],
      [calculateApp, "/v1/keys/equal"],
    ] as const) {
      expect((await app.request(path)).status).toBe(200);
    }
  });
});
