import { z } from "../zod.ts";
import { alternativesSchema, projectEconomySchema } from "./economy.ts";
import {
  becauseSchema,
  findingSchema,
  forceSchema,
  measureLawFrameSchema,
  outcomeSchema,
  payerFindingSchema,
  payerSchema,
} from "./law.ts";
import { floodEffectSchema, floodSourceSchema } from "./part.ts";
import { scenarioRiskSchema } from "./risk.ts";
import { isoDateSchema, oereSchema } from "./units.ts";

const level = z.number().nullable();
const maybeOere = oereSchema.nullable();
const keyVersion = z.strictObject({ id: z.string(), version: z.string() });

const waterfallStepSchema = z.strictObject({
  step: z.enum(["gross", "recreation", ...payerSchema.options]),
  title: z.string().nullable(),
  oere: oereSchema,
  provision: z.string().nullable(),
  force: forceSchema.nullable(),
  outcome: outcomeSchema,
  recoveredVatOere: oereSchema.nullable().optional(),
  because: becauseSchema,
});

const measureResultSchema = z.strictObject({
  id: z.string(),
  law: measureLawFrameSchema,
  findings: z.array(findingSchema),
  payers: z.array(payerFindingSchema),
  costLines: z.array(
    z.strictObject({
      line: z.enum(["studies", "works", "administration", "land", "contingency", "vat"]),
      oere: oereSchema,
    }),
  ),
  eligibleOere: oereSchema,
  waterfall: z.array(waterfallStepSchema),
  ceiling: z.strictObject({ oere: maybeOere, provision: z.string(), because: becauseSchema }),
  upkeep: z.strictObject({
    perYearOere: oereSchema,
    paidBy: z.enum(["owners-with-benefit", "municipality-as-authority"]).nullable(),
  }),
  runBy: z.enum(["municipality", "association"]).nullable(),
  split: z.array(
    z.strictObject({ source: floodSourceSchema, effect: floodEffectSchema, share: z.number().min(0).max(1) }),
  ),
  ownersOere: oereSchema,
  key: keyVersion,
  sharedOere: oereSchema,
  left: z.array(z.strictObject({ to: z.enum(["municipality", "unpaid"]), oere: oereSchema })),
  overtoppedReturnPeriodYears: z.number().nullable(),
});

const digits = z.string().regex(/^\d+$/);

const shareLayerSchema = z.strictObject({
  layer: z.string(),
  part: z.number().min(0).max(1),
  terms: z.array(
    z.array(
      z.strictObject({
        kind: z.enum(["fact", "constant", "table", "steps"]),
        name: z.string(),
        read: z.union([z.number(), z.string()]).nullable(),
        value: z.number().nullable(),
      }),
    ),
  ),
  sharing: z.enum(["crest", "stream"]).nullable(),
  points: digits,
  pointsTotal: digits,
});

const paymentsSchema = z.strictObject({
  atOnceOere: oereSchema,
  feeOere: oereSchema,
  perYearOere: oereSchema,
  perMonthOere: oereSchema,
  lastYearOere: oereSchema,
  years: z.int(),
  totalOere: oereSchema,
});

const loanPlanSchema = z.strictObject({
  principalOere: oereSchema,
  feeOere: oereSchema,
  termsPerYear: z.int(),
  terms: z.array(
    z.strictObject({
      interestOere: oereSchema,
      repaidOere: oereSchema,
      paidOere: oereSchema,
      owedOere: oereSchema,
    }),
  ),
});

const ownerPartsSchema = z.array(z.strictObject({ id: z.string(), oere: oereSchema, upkeepPerYearOere: maybeOere }));

const unitResultSchema = z.strictObject({
  id: z.string(),
  parcels: z.array(z.string()),
  overlapM2: z.number().nullable(),
  areaM2: z.number(),
  terrainM: level,
  yearlyChanceOfWater: z.number().min(0).max(1).nullable(),
  eadWithoutOere: maybeOere,
  eadWithOere: maybeOere,
  eadByYear: z.array(z.strictObject({ year: z.int(), withoutOere: maybeOere, withOere: maybeOere })),
  benefitPvOere: maybeOere,
  alternatives: alternativesSchema,
  oere: oereSchema,
  upkeepPerYearOere: maybeOere,
  ownerParts: ownerPartsSchema,
  measures: z.array(
    z.strictObject({
      measure: z.string(),
      oere: oereSchema,
      points: digits,
      layers: z.array(shareLayerSchema),
      heldBy: z.enum(["minimum", "maximum"]).nullable(),
      relievedOere: oereSchema,
      because: becauseSchema,
    }),
  ),
  payments: paymentsSchema,
});

const owedSchema = z.array(z.strictObject({ id: z.string(), oere: oereSchema }));

const carriedOverSchema = z.strictObject({
  units: z.array(
    z.strictObject({
      id: z.string(),
      oere: oereSchema,
      measures: z.array(z.strictObject({ measure: z.string(), oere: oereSchema })),
      payments: paymentsSchema,
      upkeepPerYearOere: maybeOere,
      ownerParts: ownerPartsSchema.nullable(),
      from: z.array(z.string()),
      since: isoDateSchema,
    }),
  ),
  ended: z.array(z.strictObject({ id: z.string(), on: isoDateSchema })),
  log: z.array(
    z.strictObject({
      on: isoDateSchema,
      rule: z.enum(["area", "parts"]),
      source: z.string(),
      from: owedSchema,
      to: owedSchema,
    }),
  ),
});

const checkSchema = z.strictObject({
  rule: z.enum([
    "every-oere-placed",
    "waterfall-balances",
    "no-gain-no-pay",
    "payer-decided",
    "facts-known",
    "law-checked",
    "terrain-known",
    "pays-less-than-gains",
    "roll-in-order",
    "same-facts-same-amount",
    "more-never-pays-less",
    "separable-works",
    "value-or-coast-on-erosion",
    "erosion-range",
    "duty-for-all",
    "line-owners-not-most",
    "land-givers-pay-nothing",
    "recreation-not-charged",
    "payments",
    "carried-over",
  ]),
  outcome: z.enum(["pass", "fail", "cannot-tell"]),
  units: z.array(z.string()).optional(),
  because: becauseSchema,
});

const totalsSchema = z.strictObject({
  grossOere: oereSchema,
  ownersOere: oereSchema,
  sharedOere: oereSchema,
  underCeilingOere: maybeOere,
  eadWithoutOere: maybeOere,
  eadWithOere: maybeOere,
  npvOere: maybeOere,
  benefitCostRatio: z.number().nullable(),
});

const traceNodeSchema = z.strictObject({
  id: z.string(),
  value: z.union([z.number(), z.string(), z.boolean(), z.null()]),
  unit: z.string(),
  formula: z.string(),
  source: z.string().nullable(),
  inputs: z.array(z.string()),
});

export const calculationSchema = z.strictObject({
  caseHash: z.string(),
  lawAsOf: isoDateSchema,
  lawVersion: z.string(),
  keyVersions: z.array(keyVersion),
  project: z.array(becauseSchema),
  measures: z.array(measureResultSchema),
  units: z.array(unitResultSchema),
  carriedOver: carriedOverSchema.nullable(),
  loan: loanPlanSchema.nullable(),
  outside: z.strictObject({ count: z.int() }),
  totals: totalsSchema,
  risk: z.array(scenarioRiskSchema),
  economy: projectEconomySchema,
  checks: z.array(checkSchema),
  assumptions: z.array(becauseSchema),
  trace: z.array(traceNodeSchema),
});

/** The roll of a case in chunks: what holds of all of it, and in which files each unit's amounts lie. */
export const largeResultSchema = calculationSchema.omit({ units: true, carriedOver: true, trace: true }).extend({
  format: z.literal("vandret-stor-liste/1.0"),
  units: z.int().min(0),
  chunks: z.array(
    z.strictObject({
      sha256: z.string(),
      parcels: z.int().min(0),
      units: z.int().min(0),
      columns: z.string(),
      result: z.string(),
    }),
  ),
});

/** A unit of such a roll, made of its columns when somebody asks. */
export const largeUnitSchema = unitResultSchema
  .omit({ parcels: true, eadWithoutOere: true, eadWithOere: true, measures: true })
  .extend({
    measures: z.array(
      unitResultSchema.shape.measures.element.omit({ layers: true, because: true }).extend({ exempt: z.boolean() }),
    ),
  });
