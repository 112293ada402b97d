import { limits } from "../limits.ts";
import { problemCodeSchema } from "../problemBody.ts";
import { z } from "../zod.ts";
import { arealSchema, geometrySchema } from "./geometry.ts";
import { dateSchema, idSchema, listOf, textSchema, titleSchema, within } from "./units.ts";

const issueSchema = z.strictObject({
  path: textSchema,
  code: problemCodeSchema,
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

export const factLayerSchema = z.strictObject({
  id: idSchema,
  kind: z.enum([
    "coast",
    "watercourse",
    "sewered",
    "groundwater-designated",
    "zone",
    "natura2000",
    "private-road",
    "municipality",
  ]),
  title: titleSchema,
  source: z.strictObject({ text: textSchema, link: textSchema.nullable(), date: dateSchema.nullable() }),
  covers: arealSchema.nullable(),
  withinM: within(limits.layerReachM),
  features: listOf(z.strictObject({ geometry: geometrySchema, value: idSchema.optional() }), limits.layerFeatures),
  synthetic: z.boolean(),
  failed: z.array(issueSchema).min(1).max(101).optional(),
});
