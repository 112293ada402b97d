import { z } from "../zod.ts";
import { oereSchema } from "./units.ts";

const cell = z.union([z.string(), z.number(), z.boolean()]).nullable().optional();
const version = z.strictObject({ sequence: z.int().positive(), caseHash: z.string() });

const caseDifferenceSchema = z.strictObject({
  path: z.string(),
  id: z.string().nullable(),
  parcelId: z.string().nullable(),
  how: z.enum(["added", "removed", "changed"]),
  before: cell,
  after: cell,
});

export const changeStepSchema = z.strictObject({
  events: z.array(z.strictObject({ sequence: z.int().positive(), at: z.iso.datetime(), who: z.string() })),
  differences: z.array(caseDifferenceSchema),
  moreDifferences: z.int(),
  sharedOere: z.strictObject({ before: oereSchema, after: oereSchema }),
  moved: z.strictObject({ units: z.int(), upOere: oereSchema, downOere: oereSchema }),
});

export const unitChangeSchema = z.strictObject({
  id: z.string(),
  beforeOere: oereSchema.nullable(),
  afterOere: oereSchema.nullable(),
  movedOere: z.array(oereSchema),
  own: z.array(z.int()),
});

/** What an owner is told of one amount. */
export const ownChangeSchema = z.strictObject({
  unit: unitChangeSchema,
  steps: z.array(z.strictObject({ at: z.iso.datetime(), differences: z.array(caseDifferenceSchema) })),
});

export const whyChangedSchema = z.strictObject({
  from: version,
  to: version,
  steps: z.array(changeStepSchema),
  units: z.array(unitChangeSchema),
  unmoved: z.int(),
});
