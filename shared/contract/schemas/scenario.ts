import { limits } from "../limits.ts";
import { z } from "../zod.ts";
import { inForceSchema, reviewSchema, sourceSchema, tagSchema } from "./law.ts";
import { bilingualSchema, idSchema, listOf, textSchema, titleSchema, wholeWithin, within } from "./units.ts";

const waterRisesSchema = z.strictObject({
  source: z.enum(["sea", "stream", "groundwater"]),
  rises: listOf(z.strictObject({ year: wholeWithin(limits.year), riseM: within(limits.riseM) }), limits.scenarios),
});
const risesSchema = listOf(waterRisesSchema, limits.risingWaters);

/** A set of the catalogue. */
export const scenarioSetSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  says: bilingualSchema,
  note: bilingualSchema.optional(),
  sources: listOf(sourceSchema, limits.sources),
  inForce: inForceSchema,
  review: reviewSchema,
  scenarios: listOf(
    z.strictObject({ id: idSchema, title: bilingualSchema, rises: risesSchema, tag: tagSchema.optional() }),
    limits.scenarios,
  ),
});

export const scenarioChoiceSchema = z.union([
  z.strictObject({ id: idSchema }),
  z.strictObject({
    title: titleSchema,
    citation: textSchema.min(1),
    scenarios: listOf(z.strictObject({ title: titleSchema, rises: risesSchema }), limits.scenarios),
  }),
]);
