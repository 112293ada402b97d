/** What is published of the contract: built from the schemas and endpoints, never written by hand. */
import type { AnyEndpoint } from "./endpoint.ts";
import { endpoints } from "./endpoints/index.ts";
import { runSchema } from "./endpoints/runsRead.ts";
import { problemSchema } from "./problemBody.ts";
import type { ProblemStatus } from "./problems.ts";
import {
  buildingSchema,
  caseChunkSchema,
  caseFile10Schema,
  caseFile11Schema,
  caseFile12Schema,
  caseFile13Schema,
  caseFile14Schema,
  caseFile15Schema,
  caseFile16Schema,
  caseFile17Schema,
  caseFileSchema,
  type knownFormats,
  measureSchema,
  parcelSchema,
} from "./schemas/case.ts";
import { changeSchema } from "./schemas/change.ts";
import { arealSchema, geometrySchema } from "./schemas/geometry.ts";
import { hazardSchema } from "./schemas/hazard.ts";
import { answerSchema, hearingSchema } from "./schemas/hearing.ts";
import { keyDataSchema } from "./schemas/key.ts";
import { classificationSchema, measureToClassifySchema, provisionSchema } from "./schemas/law.ts";
import { factLayerSchema } from "./schemas/layer.ts";
import { calculationSchema } from "./schemas/result.ts";
import { version } from "./version.ts";
import { z } from "./zod.ts";

type Json = Record<string, unknown>;

const named: Record<string, z.ZodType> = {
  Areal: arealSchema,
  Building: buildingSchema,
  Calculation: calculationSchema,
  CaseFile: caseFileSchema,
  CaseFile10: caseFile10Schema,
  CaseFile11: caseFile11Schema,
  CaseFile12: caseFile12Schema,
  Change: changeSchema,
  Classification: classificationSchema,
  FactLayer: factLayerSchema,
  Geometry: geometrySchema,
  Hazard: hazardSchema,
  Hearing: hearingSchema,
  HearingAnswer: answerSchema,
  Key: keyDataSchema,
  Measure: measureSchema,
  MeasureToClassify: measureToClassifySchema,
  Parcel: parcelSchema,
  Problem: problemSchema,
  Provision: provisionSchema,
  Run: runSchema,
};

/** zod says of a tuple only what stands at each place; that there is nothing more, and nothing less, it leaves out. */
const exactTuples = ({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}) => {
  const { def } = zodSchema._zod;
  if (def.type === "tuple") Object.assign(jsonSchema, { minItems: def.items.length, maxItems: def.items.length });
};

const schemaOf = {
  "vandret-sag/1.0": caseFile10Schema,
  "vandret-sag/1.1": caseFile11Schema,
  "vandret-sag/1.2": caseFile12Schema,
  "vandret-sag/1.3": caseFile13Schema,
  "vandret-sag/1.4": caseFile14Schema,
  "vandret-sag/1.5": caseFile15Schema,
  "vandret-sag/1.6": caseFile16Schema,
  "vandret-sag/1.7": caseFile17Schema,
  "vandret-sag/1.8": caseFileSchema,
} as const;

/** The JSON Schema (2020-12) of a case file, of each version that is read. */
export function caseFileJsonSchema(format: (typeof knownFormats)[number]): Json {
  const schema = schemaOf[format];
  return { ...z.toJSONSchema(schema, { override: exactTuples }), title: format };
}

/** The JSON Schema (2020-12) of a chunk of a large case. */
export function caseChunkJsonSchema(): Json {
  return { ...z.toJSONSchema(caseChunkSchema, { override: exactTuples }), title: "vandret-del/1.0" };
}

/** The JSON Schema (2020-12) of a key, as the catalogue's files and a case's own keys hold it. */
export function keyJsonSchema(): Json {
  return { ...z.toJSONSchema(keyDataSchema, { override: exactTuples }), title: "vandret-noegle" };
}

/** The OpenAPI 3.1 document of all endpoints. */
export function openApiDocument(): Json {
  const list: AnyEndpoint[] = Object.values(endpoints);
  const registry = namedSchemas(list);
  const schemas = componentSchemas(registry);
  const paths: Record<string, Json> = {};
  for (const one of list) {
    const path = one.path.replaceAll(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [one.method.toLowerCase()]: operation(one, registry) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Vandret",
      version,
      description:
        "Which law applies, who pays, and what each parcel's share is. Amounts in øre, lengths in metres, areas in m², levels in metres DVR90, shares as fractions, dates ISO.",
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: "/" }],
    paths,
    components: { schemas, securitySchemes },
  };
}

/** How the server knows who asks. The code of `GET /v1/shared/{token}` stands in its address, which OpenAPI has no scheme for. */
const securitySchemes: Json = {
  token: {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description: "An access token of the issuer that /sign-in.json names.",
  },
  link: { type: "apiKey", in: "header", name: "Vandret-Link", description: "The code of an owner's link." },
};

/** Who may call, as OpenAPI says it: each is a way in, and an empty list lets anyone. */
function securityOf({ access, path }: AnyEndpoint): Json[] {
  if (access.by === "anyone" || path.includes(":token")) return [];
  const link = access.by === "role" ? [] : [{ link: [] }];
  return [...("roles" in access ? [{ token: [...access.roles] }] : []), ...link];
}

type NamedSchemas = ReturnType<typeof z.registry<{ id: string }>>;

/** Each schema under one name: its own, or that of the first call that takes or answers it. */
function namedSchemas(list: readonly AnyEndpoint[]): NamedSchemas {
  const registry = z.registry<{ id: string }>();
  const add = (schema: z.ZodType, id: string) => {
    if (!registry.has(schema)) registry.add(schema, { id });
  };
  for (const [id, schema] of Object.entries(named)) add(schema, id);
  for (const one of list) {
    if (hasBody(one)) add(one.request, requestName(one));
    if (one.files === undefined) add(one.response, responseName(one));
  }
  return registry;
}

function componentSchemas(registry: NamedSchemas): Record<string, Json> {
  const made = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, override: exactTuples });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema as Json]),
  );
}

function operation(one: AnyEndpoint, registry: NamedSchemas): Json {
  const ref = (schema: z.ZodType) => ({ $ref: `#/components/schemas/${registry.get(schema)!.id}` });
  const body = hasBody(one)
    ? {
        requestBody: {
          required: true,
          content: { "application/json": { schema: ref(one.request) } },
        },
      }
    : {};
  return {
    operationId: one.id,
    summary: one.says,
    security: securityOf(one),
    parameters: [...parameters(one.params, "path"), ...parameters(one.query, "query")],
    ...body,
    responses: {
      [one.status]: {
        description: "As asked.",
        content:
          one.files === undefined
            ? { "application/json": { schema: ref(one.response) } }
            : Object.fromEntries(one.files.map((type) => [type, {}])),
      },
      ...refusals(one),
    },
  };
}

function parameters(fields: z.ZodObject, where: "path" | "query"): Json[] {
  return Object.entries(fields.shape).map(([name, schema]) => {
    const { $schema: _, ...json } = z.toJSONSchema(schema as z.ZodType, { io: "input" });
    return { name, in: where, required: where === "path" || !(schema as z.ZodType).isOptional(), schema: json };
  });
}

function refusals(one: AnyEndpoint): Json {
  const codesOf = new Map<ProblemStatus, string[]>();
  for (const [code, status] of Object.entries(one.problems)) {
    codesOf.set(status, [...(codesOf.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...codesOf].map(([status, codes]) => [
      status,
      {
        description: codes.sort().join(", "),
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    ]),
  );
}

const hasBody = (one: AnyEndpoint): boolean => one.request.type !== "undefined";
const requestName = (one: AnyEndpoint): string => `${one.id}Request`;
const responseName = (one: AnyEndpoint): string => `${one.id}Response`;
