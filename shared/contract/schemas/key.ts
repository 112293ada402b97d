import { limits } from "../limits.ts";
import { z } from "../zod.ts";
import { forceSchema, inForceSchema, reviewSchema, sourceSchema } from "./law.ts";
import { bilingualSchema, idSchema, listOf, wholeWithin, within } from "./units.ts";

export const unitFactSchema = z.enum([
  "one",
  "propertyValueKroner",
  "yearlyChanceOfWater",
  "registeredAreaM2",
  "groundFloorM2",
  "dwellingM2",
  "avoidedDamageKroner",
]);

export const factorSchema = z.union([
  z.strictObject({ fact: unitFactSchema }),
  z.strictObject({ constant: within(limits.constant) }),
]);

export const layerSchema = z.strictObject({
  id: idSchema,
  weight: wholeWithin(limits.layerWeight),
  factors: listOf(factorSchema, limits.factors),
});

export const keyDataSchema = z.strictObject({
  id: idSchema,
  version: idSchema,
  title: bilingualSchema,
  says: bilingualSchema,
  unit: z.literal("parcel"),
  force: forceSchema,
  inForce: inForceSchema,
  sources: listOf(sourceSchema, limits.sources),
  review: reviewSchema,
  layers: listOf(layerSchema, limits.layers),
});
