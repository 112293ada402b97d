import { describe, expect, it } from "vitest";
import { makeClassifyApp } from "../../functions/classify/app.ts";
import { classificationSchema } from "../../shared/contract/index.ts";
import type { FloodSource } from "../../shared/model/index.ts";
import { throughTheDoor } from "../throughTheDoor.ts";

const app = makeClassifyApp({ log: () => {} });
const sources: FloodSource[] = ["cloudburst", "sea", "stream", "groundwater"];
const question = (lawAsOf: string) =>
  JSON.stringify({
    lawAsOf,
    measures: sources.map((source) => ({
      id: source,
      kind: "property-protection",
      sources: [source],
      effects: ["flooding"],
      facts: {},
    })),
  });
const headers = { "Content-Type": "application/json" };
const post = (body: string) => app.request("/v1/classifications", { method: "POST", headers, body });

async function answer(lawAsOf: string) {
  const response = await post(question(lawAsOf));
  expect(response.status).toBe(200);
  const { measures } = classificationSchema.parse(await response.json());
  return Object.fromEntries(
    measures.map(({ id, laws, steers, payers }) => [
      id,
      { act: laws[0]!.act, outcome: laws[0]!.outcome, steers, pays: payers.map(({ who }) => who) },
    ]),
  );
}

describe("POST /v1/classifications", () => {
  it("gives Figure 1 as of 15 January 2020", async () => {
    expect(await answer("2020-01-15")).toEqual({
      cloudburst: { act: "betalingsloven", outcome: "yes", steers: [], pays: ["utility-tariff"] },
      sea: {
        act: "kystbeskyttelsesloven",
        outcome: "yes",
        steers: ["owners", "municipality"],
        pays: ["owners-with-benefit", "municipality-as-authority"],
      },
      stream: { act: "vandloebsloven", outcome: "yes", steers: ["owners"], pays: ["owners-with-benefit"] },
      groundwater: { act: null, outcome: "no", steers: [], pays: ["owners-with-benefit"] },
    });
  });

  it("answers differently for cloudburst and groundwater as of 1 January 2026, and keeps the payers of sea and stream", async () => {
    expect(await answer("2026-01-01")).toMatchObject({
      cloudburst: { act: "betalingsloven", pays: ["utility-tariff", "requesting-party"] },
      sea: { pays: ["owners-with-benefit", "municipality-as-authority"] },
      stream: { pays: ["owners-with-benefit"] },
      groundwater: { act: "miljoebeskyttelsesloven", outcome: "yes", pays: ["utility-tariff"] },
    });
  });

  it("refuses a day before the first that has been read, with that day", async () => {
    const response = await post(question("2012-01-01"));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: "date-before-first-row",
      issues: [{ path: "/lawAsOf", facts: { found: "2012-01-01", first: "2013-02-01" } }],
    });
  });

  it("refuses a fact that no rule asks for, with its path and the names there are", async () => {
    const [measure] = (JSON.parse(question("2026-01-01")) as { measures: object[] }).measures;
    const response = await post(
      JSON.stringify({ lawAsOf: "2026-01-01", measures: [{ ...measure, facts: { vejr: "godt" } }] }),
    );
    expect(await response.json()).toMatchObject({
      code: "fact-unknown",
      issues: [{ path: "/measures/0/facts/vejr", facts: { fact: "vejr" } }],
    });
  });

  const refusal = async (measure: object) => {
    const response = await post(JSON.stringify({ lawAsOf: "2026-01-01", measures: [{ id: "m", ...measure }] }));
    expect(response.status).toBe(422);
    return (await response.json()) as { code: string; issues: object[] };
  };

  it("refuses two facts that cannot both hold, with both", async () => {
    const facts = { zone: "rural", rainWorks: "watercourse-urban" };
    expect(await refusal({ kind: "basin", sources: ["cloudburst"], effects: ["flooding"], facts })).toMatchObject({
      code: "facts-contradict",
      issues: [{ path: "/measures/0/facts/rainWorks", facts: { fact: "zone", other: "rainWorks" } }],
    });
  });

  it("refuses works that cannot be built against the water, with the waters that they can", async () => {
    expect(await refusal({ kind: "groyne", sources: ["cloudburst"], effects: ["flooding"], facts: {} })).toMatchObject({
      code: "kind-not-for-source",
      issues: [{ path: "/measures/0/kind", facts: { kind: "groyne", source: "cloudburst", expected: "sea" } }],
    });
  });

  it("lays KL's proposals over the law only where they are asked for, and marks each", async () => {
    const measure = { id: "m", kind: "drain", sources: ["groundwater"], effects: ["flooding"], facts: {} };
    const ask = async (regime?: string) => {
      const body = JSON.stringify({
        lawAsOf: "2020-01-15",
        ...(regime === undefined ? {} : { regime }),
        measures: [measure],
      });
      return classificationSchema.parse(await (await post(body)).json());
    };
    const proposed = (await ask("kl-2020")).measures[0]!;
    expect(proposed.payers.filter(({ whatIf }) => whatIf === true).map(({ who }) => who)).toEqual(["utility-tariff"]);
    expect(proposed.laws[0]).toMatchObject({ act: null, outcome: "no" });
    expect(JSON.stringify(await ask())).not.toContain("whatIf");
  });

  it("words a refusal in the language that is asked for", async () => {
    const ask = (language: string) =>
      app.request("/v1/classifications", {
        method: "POST",
        headers: { ...headers, "Accept-Language": language },
        body: question("2012-01-01"),
      });
    const detailOf = async (language: string) => ((await (await ask(language)).json()) as { detail: string }).detail;
    expect(await detailOf("en")).toContain("no value for that date");
    expect(await detailOf("da")).toContain("ingen værdi for den dato");
  });

  it("gives the same bytes as a Lambda behind API Gateway", async () => {
    const body = question("2020-01-15");
    const event = {
      version: "2.0",
      routeKey: "POST /v1/classifications",
      rawPath: "/v1/classifications",
      rawQueryString: "",
      headers: { "content-type": "application/json", host: "api.example" },
      requestContext: {
        http: { method: "POST", path: "/v1/classifications", sourceIp: "192.0.2.1" },
        domainName: "api.example",
      },
      body,
      isBase64Encoded: false,
    };
    const settings = { EVENTS_TABLE: "events", OBJECTS_BUCKET: "objects" };
    const lambda = await throughTheDoor(() => import("../../functions/classify/lambda.ts"), settings);
    try {
      const said = await lambda.call(event as never);
      expect([said.statusCode, said.body]).toEqual([200, await (await post(body)).text()]);
      // Who found the API's own address, past CloudFront and its firewall, is told nothing.
      expect((await lambda.callPastIt(event as never)).statusCode).toBe(403);
    } finally {
      lambda.stop();
    }
  });
});
