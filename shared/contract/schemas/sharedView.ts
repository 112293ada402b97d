import { z } from "../zod.ts";
import { caseFileSchema, parcelSchema } from "./case.ts";
import { calculationSchema } from "./result.ts";
import { isoDateSchema, oereSchema } from "./units.ts";

const measureSchema = calculationSchema.shape.measures.element.extend({
  title: z.string(),
  /** How many units share it. */
  sharedBy: z.int(),
});

const amountSchema = z.strictObject({
  parcelId: z.string(),
  matrikelnr: z.string(),
  geometry: parcelSchema.shape.geometry,
  oere: oereSchema,
});

/** What an owner's link adds: the one parcel, and nothing of another's. */
const ownSchema = z.strictObject({
  parcel: parcelSchema.pick({ id: true, matrikelnr: true }),
  /** Null: the parcel is outside the area, or has become others since. */
  unit: calculationSchema.shape.units.element.nullable(),
  carriedOver: calculationSchema.shape.carriedOver,
  years: z.array(z.strictObject({ paidOere: oereSchema, owedOere: oereSchema })),
});

/** What a link shows. */
export const sharedViewSchema = z.strictObject({
  kind: z.enum(["owner", "group"]),
  /** The last day on which the link opens. */
  expires: isoDateSchema,
  ...caseFileSchema.pick({ title: true, municipality: true, dataSource: true, keys: true }).shape,
  ...calculationSchema.pick({ caseHash: true, lawAsOf: true, lawVersion: true, totals: true, assumptions: true }).shape,
  measures: z.array(measureSchema),
  units: z.int(),
  /** What each parcel pays; null: the link does not show it. */
  amounts: z.array(amountSchema).nullable(),
  own: ownSchema.nullable(),
});

export type SharedView = z.infer<typeof sharedViewSchema>;
