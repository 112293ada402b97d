/** Each kind of dated data: where people write it, what it must look like, and where code reads it. */
import { z } from "zod";
import { keyDataSchema, scenarioSetSchema } from "../../shared/contract/index.ts";
import { bilingual, force, inForce, review, source, tag, witness } from "./shapes.ts";

export interface Dataset {
  files: string[];
  schema: z.ZodType;
  rows: (parsed: unknown, file: string) => object[];
  idOf: (row: object) => string;
  out: string;
  name: string;
  type: { name: string; from: string };
  /** Holds amounts in øre, which plain numbers are not to the compiler; the schema, equal to the model, has checked them. */
  amounts?: boolean;
}

function dataset<T, Row extends object>(set: {
  files: string[];
  schema: z.ZodType<T>;
  rows: (parsed: T, file: string) => Row[];
  idOf: (row: Row) => string;
  out: string;
  name: string;
  type: { name: string; from: string };
  amounts?: boolean;
}): Dataset {
  return set as unknown as Dataset;
}

const key = keyDataSchema.refine(({ sources }) => sources.length > 0, "a key without a source");

const scenarioSet = scenarioSetSchema
  .refine(({ sources }) => sources.length > 0, "a set of scenarios without a source")
  .refine(
    ({ scenarios }) =>
      scenarios.every(({ rises }) =>
        rises.every((water) => water.rises.every(({ year }, i) => i === 0 || year > water.rises[i - 1]!.year)),
      ),
    "years of a scenario that do not rise",
  );

/** `derived` where the source does not print the row as it stands; else it is as verified as the table's source. */
const readAs = z.literal("derived").optional();
const damageFunction = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("ln"), perLn: z.number().positive(), constant: z.number(), tag: readAs }),
  z.strictObject({ kind: z.literal("perM2"), kroner: z.number().nonnegative(), tag: readAs }),
  z.strictObject({ kind: z.literal("perBuilding"), kroner: z.number().nonnegative(), tag: readAs }),
  z.strictObject({
    kind: z.literal("fractions"),
    from: z.enum(["terrain", "floor"]),
    fullPerM2: z.number().positive(),
    points: z.array(z.tuple([z.number().nonnegative(), z.number().min(0).max(1)])).min(2),
    tag: readAs,
  }),
]);
const kronerPerM2 = z.strictObject({ kroner: z.number().nonnegative(), tag: readAs });
const usePrefixes = z.array(z.strictObject({ prefix: z.string().regex(/^\d{1,3}$/), class: z.string() }));

const damageTable = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: bilingual,
  priceYear: z.int().nullable(),
  currency: z.strictObject({ code: z.string().length(3), kroner: z.number().positive(), tag }).optional(),
  sources: z.strictObject({ sea: source, stream: source, cloudburst: source }),
  review,
  cellars: z.strictObject({ sea: kronerPerM2, stream: kronerPerM2, cloudburst: kronerPerM2 }).optional(),
  roads: z.strictObject({ kronerPerM: z.number().nonnegative() }).optional(),
  uses: usePrefixes.optional(),
  classes: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z-]+$/),
        title: bilingual,
        sea: damageFunction,
        stream: damageFunction,
        cloudburst: damageFunction,
      }),
    )
    .min(1),
});

const cropPrices = z.strictObject({
  source,
  priceYear: z.int().nullable(),
  review,
  crops: z.array(
    z.strictObject({ id: z.string().min(1), en: z.string().min(1), kronerPerM2: z.number().nonnegative() }),
  ),
});

const discountRates = z.array(
  z.strictObject({
    id: z.string(),
    title: bilingual,
    inForce,
    steps: z
      .array(
        z.strictObject({
          untilYear: z.int().positive().nullable(),
          ratePerYear: z.number().positive(),
          unchecked: z.literal(true).optional(),
        }),
      )
      .min(1),
    sources: z.array(source).min(1),
    review,
  }),
);

const taxRules = z.array(
  z.strictObject({
    id: z.string(),
    what: z.enum(["net-tax-factor", "tax-distortion", "vat"]),
    value: z.number().nonnegative(),
    inForce,
    sources: z.array(source).min(1),
    review,
  }),
);

const poolCovers = z.array(
  z.strictObject({
    id: z.string(),
    what: z.enum(["sea", "stream", "lake", "cloudburst", "groundwater", "drought", "erosion", "dike"]),
    covers: z.boolean().nullable(),
    rarerThanYears: z.int().positive().nullable(),
    inForce,
    sources: z.array(source),
    review,
  }),
);

const act = z.strictObject({
  act: z.string().regex(/^[a-z0-9-]+$/),
  title: bilingual,
  provisions: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]+$/),
        at: z.string().min(1),
        says: bilingual,
        force: force.nullable(),
        in_force: inForce,
        witnessed: z.array(witness),
        sources: z.array(source).min(1),
        review,
        what_if: z.literal(true).optional(),
      }),
    )
    .min(1),
});

const register = z
  .array(
    z.strictObject({
      provision: z.string().regex(/^[a-z0-9-]+$/),
      rule: z.string().regex(/^[a-z0-9-]+\/[A-Za-z0-9]+$/),
      state: review,
    }),
  )
  .min(1);

export const datasets: Dataset[] = [
  dataset({
    files: ["shared/allocation/keys/*.yaml"],
    schema: key,
    rows: (parsed) => [parsed],
    idOf: (row) => `${row.id}@${row.version}`,
    out: "shared/allocation/generated.ts",
    amounts: true,
    name: "catalogue",
    type: { name: "KeyData", from: "../model/index.ts" },
  }),
  dataset({
    files: ["shared/risk/damage/*.yaml"],
    schema: damageTable,
    rows: (parsed) => [parsed],
    idOf: (row) => row.id,
    out: "shared/risk/damage/generated.ts",
    name: "damageTables",
    type: { name: "DamageTable", from: "../data.ts" },
  }),
  dataset({
    files: ["shared/risk/use/bbr-use.yaml"],
    schema: usePrefixes,
    rows: (parsed) => parsed,
    idOf: (row) => row.prefix,
    out: "shared/risk/use/generated.ts",
    name: "usesOfBuildings",
    type: { name: "UseOfBuilding", from: "../data.ts" },
  }),
  dataset({
    files: ["shared/risk/crops/*.yaml"],
    schema: cropPrices,
    rows: (parsed) => parsed.crops,
    idOf: (row) => row.id,
    out: "shared/risk/crops/generated.ts",
    name: "cropPrices",
    type: { name: "CropPrice", from: "../data.ts" },
  }),
  dataset({
    files: ["shared/risk/discount/*.yaml"],
    schema: discountRates,
    rows: (parsed) => parsed,
    idOf: (row) => row.id,
    out: "shared/risk/discount/generated.ts",
    name: "discountRates",
    type: { name: "DiscountRate", from: "../data.ts" },
  }),
  dataset({
    files: ["shared/risk/taxes/*.yaml"],
    schema: taxRules,
    rows: (parsed) => parsed,
    idOf: (row) => row.id,
    out: "shared/risk/taxes/generated.ts",
    name: "taxRules",
    type: { name: "TaxRule", from: "../data.ts" },
  }),
  dataset({
    files: ["shared/risk/scenarioSets/*.yaml"],
    schema: scenarioSet,
    rows: (parsed) => [parsed],
    idOf: (row) => row.id,
    out: "shared/risk/scenarioSets/generated.ts",
    name: "scenarioSets",
    type: { name: "ScenarioSet", from: "../../model/index.ts" },
  }),
  dataset({
    files: ["shared/risk/cover/*.yaml"],
    schema: poolCovers,
    rows: (parsed) => parsed,
    idOf: (row) => row.id,
    out: "shared/risk/cover/generated.ts",
    name: "poolCovers",
    type: { name: "PoolCover", from: "../data.ts" },
  }),
  dataset({
    files: ["shared/law/*/act.yaml"],
    schema: act,
    rows: (parsed) =>
      parsed.provisions.map(({ in_force, what_if, ...provision }) => ({
        ...provision,
        act: parsed.act,
        actTitle: parsed.title,
        inForce: in_force,
        ...(what_if === undefined ? {} : { whatIf: what_if }),
      })),
    idOf: (row) => row.id,
    out: "shared/law/generated.ts",
    name: "provisions",
    type: { name: "Provision", from: "../model/index.ts" },
  }),
  dataset({
    files: ["shared/law/register.yaml"],
    schema: register,
    rows: (parsed) => parsed,
    idOf: (row) => row.provision,
    out: "shared/law/registerGenerated.ts",
    name: "register",
    type: { name: "RuleRecord", from: "../model/index.ts" },
  }),
];
