import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { catalogue } from "../allocation/index.ts";
import { noret } from "../demo/index.ts";
import { caseFileJsonSchema, keyJsonSchema, openApiDocument } from "./openApi.ts";
import { version } from "./version.ts";

const accepts = new Ajv2020({ strict: false, validateFormats: false }).compile(caseFileJsonSchema("vandret-sag/1.8"));
const demo = (change: (sag: ReturnType<typeof noret>) => unknown) => {
  const sag = structuredClone(noret());
  change(sag);
  return sag;
};

describe("the published schema of a case file", () => {
  it("takes the demo case", () => {
    expect(accepts(noret())).toBe(true);
  });

  it("refuses an unknown field", () => {
    expect(accepts({ ...noret(), owner: "x" })).toBe(false);
  });

  it("refuses text where a number belongs", () => {
    expect(accepts(demo((sag) => Object.assign(sag.measures[0]!.cost, { worksOere: "45000000" })))).toBe(false);
  });

  it("refuses a position of three numbers, and one of a single number", () => {
    const at = (position: number[]) =>
      demo((sag) => Object.assign(sag.measures[0]!, { geometry: { type: "Point", coordinates: position } }));
    expect(accepts(at([600_000, 6_100_000]))).toBe(true);
    expect(accepts(at([600_000, 6_100_000, 1]))).toBe(false);
    expect(accepts(at([600_000]))).toBe(false);
  });

  it("refuses a cost below zero, a missing field and another version", () => {
    expect(accepts(demo((sag) => Object.assign(sag.measures[0]!.cost, { worksOere: -1 })))).toBe(false);
    expect(accepts(demo((sag) => Reflect.deleteProperty(sag, "rules")))).toBe(false);
    expect(accepts(demo((sag) => Object.assign(sag, { format: "vandret-sag/2.0" })))).toBe(false);
  });
});

describe("the OpenAPI document", () => {
  it("is OpenAPI 3.1 to a validator", async () => {
    const result = await new Validator().validate(openApiDocument());
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });
});

it("says the version that package.json says", () => {
  const { version: stated } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(version).toBe(stated);
});

describe("the published schema of a key", () => {
  const accepts = new Ajv2020({ strict: false, validateFormats: false }).compile(keyJsonSchema());

  it("takes every key of the catalogue", () => {
    for (const key of catalogue) expect(accepts(key), key.id).toBe(true);
  });

  it("refuses a weight below zero, a fact that there is not, and a key without layers", () => {
    const [key] = catalogue;
    const layer = key!.layers[0]!;
    expect(accepts({ ...key, layers: [{ ...layer, factors: [{ constant: -1 }] }] })).toBe(false);
    expect(accepts({ ...key, layers: [{ ...layer, factors: [{ fact: "colour" }] }] })).toBe(false);
    expect(accepts({ ...key, layers: [] })).toBe(false);
  });
});
