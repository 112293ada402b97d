/** Each kind of dated data: where people write it, what it must look like, and where code reads it. */
import { z } from "zod";
import { bilingual, force, inForce, review, source } from "./shapes.ts";

export interface Dataset {
  files: string[];
  schema: z.ZodType;
  rows: (parsed: unknown, file: string) => object[];
  idOf: (row: object) => string;
  out: string;
  name: string;
  type: { name: string; from: string };
}

function dataset<T, Row extends object>(set: {
  files: string[];
  schema: z.ZodType<T>;
  rows: (parsed: T, file: string) => Row[];
  idOf: (row: Row) => string;
  out: string;
  name: string;
  type: { name: string; from: string };
}): Dataset {
  return set as unknown as Dataset;
}

const factor = z.union([
  z.strictObject({
    fact: z.enum([
      "one",
      "propertyValueKroner",
      "yearlyChanceOfWater",
      "registeredAreaM2",
      "groundFloorM2",
      "dwellingM2",
      "avoidedDamageKroner",
    ]),
  }),
  z.strictObject({ constant: z.number().positive() }),
]);

const key = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string(),
  title: bilingual,
  says: bilingual,
  unit: z.literal("parcel"),
  force,
  inForce,
  sources: z.array(source).min(1),
  review,
  layers: z
    .array(z.strictObject({ id: z.string(), weight: z.int().positive(), factors: z.array(factor).min(1) }))
    .min(1),
});

export const datasets: Dataset[] = [
  dataset({
    files: ["shared/allocation/keys/*.yaml"],
    schema: key,
    rows: (parsed) => [parsed],
    idOf: (row) => `${row.id}@${row.version}`,
    out: "shared/allocation/generated.ts",
    name: "catalogue",
    type: { name: "KeyData", from: "../model/index.ts" },
  }),
];
