import { limits } from "../limits.ts";
import { z } from "../zod.ts";
import { forceSchema, inForceSchema, reviewSchema, sourceSchema } from "./law.ts";
import { amountSchema, bilingualSchema, idSchema, listOf, textSchema, wholeWithin, within } from "./units.ts";

export const unitFactSchema = z.enum([
  "one",
  "propertyValueKroner",
  "landValueKroner",
  "yearlyChanceOfWater",
  "registeredAreaM2",
  "groundFloorM2",
  "dwellingM2",
  "homes",
  "avoidedDamageKroner",
  "benefitPvKroner",
  "levelledDamageKroner",
  "frontageM",
  "coastM",
  "distanceM",
  "terrainM",
  "floodDepthM",
  "runoffM3",
  "runoffFactor",
]);

const weightSchema = within(limits.constant).nullable();

export const factorSchema = z.union([
  z.strictObject({
    fact: unitFactSchema,
    atLeast: weightSchema.optional(),
    atMost: weightSchema.optional(),
  }),
  z.strictObject({ constant: weightSchema }),
  z.strictObject({
    table: idSchema,
    rows: listOf(z.strictObject({ of: idSchema, weight: weightSchema }), limits.keyRows),
  }),
  z.strictObject({
    steps: unitFactSchema,
    rows: listOf(z.strictObject({ below: within(limits.stepBound).nullable(), weight: weightSchema }), limits.keyRows),
  }),
]);

const productSchema = listOf(factorSchema, limits.factors);

const sharingSchema = z.discriminatedUnion("by", [
  z.strictObject({
    by: z.literal("crest"),
    designLevelM: within(limits.levelM).nullable(),
    cost: listOf(
      z.strictObject({ heightM: within(limits.depthM), kroner: within(limits.constant) }),
      limits.crestPoints,
    ),
  }),
  z.strictObject({
    by: z.literal("stream"),
    rule: z.enum(["local", "upstream", "downstream"]),
    sections: listOf(
      z.strictObject({ id: idSchema, to: idSchema.nullable(), kroner: within(limits.constant) }),
      limits.keySections,
    ),
  }),
]);

export const layerSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema.optional(),
  weight: wholeWithin(limits.layerWeight).nullable(),
  factors: productSchema,
  plus: listOf(productSchema, limits.products).optional(),
  sharing: sharingSchema.optional(),
});

export const leftToSchema = z.enum(["others", "municipality", "unpaid"]);

const shareLimitsSchema = z.strictObject({
  minimumOere: amountSchema.nullable().optional(),
  maximumOere: amountSchema.nullable().optional(),
  ownBenefit: z.literal(true).optional(),
  leftTo: leftToSchema.nullable(),
});

export const keyDataSchema = z.strictObject({
  id: idSchema,
  version: idSchema,
  title: bilingualSchema,
  says: bilingualSchema,
  note: bilingualSchema.optional(),
  unit: z.enum(["parcel", "property", "home"]),
  standing: z.enum(["used", "argued", "struck-down", "abroad", "own"]).optional(),
  force: forceSchema,
  inForce: inForceSchema,
  sources: listOf(sourceSchema, limits.sources),
  review: reviewSchema,
  outOf: wholeWithin(limits.layerWeight).optional(),
  layers: listOf(layerSchema, limits.layers),
  limits: shareLimitsSchema.optional(),
  basedOn: z.strictObject({ id: idSchema, version: idSchema }).optional(),
  reason: textSchema.optional(),
});
