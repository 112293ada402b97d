import { limits } from "../limits.ts";
import { z } from "../zod.ts";
import { floodEffectSchema, floodSourceSchema, measureKindSchema, partSchema } from "./part.ts";
import { fractionSchema, idSchema, isoDateSchema, lengthWithin, listOf } from "./units.ts";

export const forceSchema = z.enum(["must", "may", "guidance", "our-choice"]);
export const reviewSchema = z.enum(["reviewed", "draft", "not-checked"]);
export const outcomeSchema = z.enum(["yes", "no", "unknown", "cannot-decide"]);
export const payerSchema = z.enum([
  "owners-with-benefit",
  "municipality-as-authority",
  "municipality-as-owner",
  "utility-tariff",
  "state",
  "foundation",
  "road-owners",
  "line-owners",
  "project-owner",
  "requesting-party",
]);
const topicSchema = z.enum([
  "scope",
  "payer",
  "decides",
  "start",
  "not-charged",
  "financing",
  "hearing",
  "complaint",
  "expropriation",
  "works",
  "duration",
  "cover",
  "mixed",
  "practice",
]);
export const tagSchema = z.enum(["verified", "seed", "recalled", "derived", "press", "party"]);
const bothLanguages = z.strictObject({ da: z.string(), en: z.string() });

/** The names and what each may be are the law's (`checkFacts`); here only the size. */
export const factRecordSchema = z
  .record(idSchema, z.union([lengthWithin(limits.factLength), z.number(), z.boolean()]))
  .refine((facts) => Object.keys(facts).length <= limits.facts.most, {
    error: "out-of-range",
    params: { most: limits.facts.most, of: "facts" },
  })
  .meta({ maxProperties: limits.facts.most });

export const sourceSchema = z.strictObject({ title: z.string(), link: z.string().nullable(), tag: tagSchema });
export const inForceSchema = z.strictObject({ from: isoDateSchema.nullable(), to: isoDateSchema.nullable() });

export const provisionSchema = z.strictObject({
  id: z.string(),
  act: z.string(),
  actTitle: bothLanguages,
  at: z.string(),
  says: bothLanguages,
  force: forceSchema.nullable(),
  inForce: inForceSchema,
  witnessed: z.array(z.strictObject({ on: isoDateSchema, source: z.string() })),
  sources: z.array(sourceSchema),
  review: reviewSchema,
  whatIf: z.literal(true).optional(),
});

export const becauseSchema = z.strictObject({
  code: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

export const findingSchema = z.strictObject({
  provision: z.string().nullable(),
  at: z.string(),
  topic: topicSchema,
  part: partSchema,
  outcome: outcomeSchema,
  force: forceSchema.nullable(),
  missing: z.array(z.string()),
  review: reviewSchema,
  because: becauseSchema,
  whatIf: z.literal(true).optional(),
});

export const payerFindingSchema = z.strictObject({
  who: payerSchema,
  part: partSchema,
  share: fractionSchema.nullable(),
  outcome: outcomeSchema,
  force: forceSchema.nullable(),
  provision: z.string().nullable(),
  of: z.string().optional(),
  whatIf: z.literal(true).optional(),
});

export const measureToClassifySchema = z.strictObject({
  id: idSchema,
  kind: measureKindSchema,
  sources: listOf(floodSourceSchema, limits.parts),
  effects: listOf(floodEffectSchema, limits.parts),
  parts: listOf(partSchema, limits.parts).optional(),
  facts: factRecordSchema,
});

const lawsSchema = z.array(
  z.strictObject({
    part: partSchema,
    act: z.string().nullable(),
    outcome: outcomeSchema,
    title: bothLanguages.nullable(),
    review: reviewSchema,
  }),
);

/** What the law says of a measure, but for its findings and payers. */
export const measureLawFrameSchema = z.strictObject({
  laws: lawsSchema,
  decides: z.array(z.string()),
  steers: z.array(z.string()),
  mayStart: z.array(z.string()),
  notCharged: z.array(becauseSchema),
  financing: z.array(becauseSchema),
  hearing: z.array(becauseSchema),
  complaint: z.array(becauseSchema),
  expropriation: z.array(becauseSchema),
  works: z.array(becauseSchema),
  duration: z.array(becauseSchema),
  warnings: z.array(becauseSchema),
  open: z.array(becauseSchema),
});

export const measureLawSchema = measureLawFrameSchema.extend({
  id: z.string(),
  findings: z.array(findingSchema),
  payers: z.array(payerFindingSchema),
});

export const classificationSchema = z.strictObject({
  lawAsOf: isoDateSchema,
  lawVersion: z.string(),
  regime: z.string(),
  whatIf: z.enum(["kl-2020"]).optional(),
  project: z.array(becauseSchema),
  measures: z.array(measureLawSchema),
});
