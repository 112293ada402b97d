import { z } from "../zod.ts";
import { floodSourceSchema } from "./part.ts";
import { oereSchema } from "./units.ts";

const curveSchema = z.strictObject({
  points: z.array(z.strictObject({ chance: z.number().min(0).max(1), oere: z.number() })),
  linearOere: oereSchema,
  logLinearOere: oereSchema,
});

const waterRiskSchema = z.strictObject({
  source: floodSourceSchema,
  method: z.enum(["flat-level", "sea-over-terrain", "raster", "rain", "stream", "cellars"]),
  events: z.array(z.strictObject({ returnPeriodYears: z.number(), levelM: z.number().nullable() })),
  without: curveSchema,
  withMeasures: curveSchema.nullable(),
  unknownUnits: z.int().min(0),
});

/** What the case loses by water and scenario year, as curves of damage over its chance a year. */
export const scenarioRiskSchema = z.strictObject({ year: z.int(), waters: z.array(waterRiskSchema) });
