import { z } from "../zod.ts";
import { becauseSchema } from "./law.ts";
import { oereSchema } from "./units.ts";

const maybeOere = oereSchema.nullable();
const ratio = z.number().nullable();

const balanceSchema = z.strictObject({
  costPvOere: oereSchema,
  benefitPvOere: maybeOere,
  npvOere: maybeOere,
  benefitCostRatio: ratio,
  paybackYear: z.int().nullable(),
  costPerHomeOere: maybeOere,
});

const accountSchema = z.strictObject({
  worksOere: oereSchema,
  upkeepPvOere: oereSchema,
  renewalPvOere: oereSchema,
  renewals: z.array(z.strictObject({ measure: z.string(), year: z.int() })),
  worksDistortionOere: oereSchema,
  distortionOere: oereSchema,
  worksOnly: balanceSchema,
  withUpkeepAndRenewals: balanceSchema,
});

export const alternativesSchema = z.strictObject({
  protectOere: maybeOere,
  acceptOere: maybeOere,
  moveOere: maybeOere,
});

/** The project's account over time. */
export const projectEconomySchema = z.strictObject({
  baselineYear: z.int().nullable(),
  financial: accountSchema,
  socioEconomic: accountSchema.nullable(),
  sensitivity: z.array(
    z.strictObject({
      what: z.enum(["nothing", "cost", "rate", "horizon", "damage"]),
      change: z.number(),
      npvOere: maybeOere,
      benefitCostRatio: ratio,
    }),
  ),
  unknownUnits: z.int().min(0),
  protectedHomes: z.int().min(0).nullable(),
  alternatives: alternativesSchema,
  withoutProject: z.strictObject({
    chances: z.array(z.strictObject({ returnPeriodYears: z.number(), years: z.int(), chance: z.number() })),
    moreFrequent: z
      .union([
        z.strictObject({ is: z.literal("year"), year: z.int() }),
        z.strictObject({ is: z.literal("not-within"), lastYear: z.int(), returnPeriodYears: z.number() }),
      ])
      .nullable(),
  }),
  because: z.array(becauseSchema),
});
