import { limits } from "../limits.ts";
import { z } from "../zod.ts";
import { arealSchema, positionSchema } from "./geometry.ts";
import { floodSourceSchema } from "./part.ts";
import { scenarioChoiceSchema } from "./scenario.ts";
import {
  amountSchema,
  dateSchema,
  fractionSchema,
  idSchema,
  listOf,
  textSchema,
  titleSchema,
  wholeWithin,
  within,
} from "./units.ts";

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
const lineSchema = listOf(positionSchema, limits.corners);

export const rasterRefSchema = z.strictObject({
  sha256: sha256Schema,
  title: titleSchema,
  source: z.strictObject({ text: textSchema, link: textSchema.nullable(), date: dateSchema.nullable() }),
  crsFrom: z.enum(["file", "typed"]),
  westM: z.number(),
  northM: z.number(),
  cellM: within(limits.cellM),
  columns: wholeWithin(limits.rasterSide),
  rows: wholeWithin(limits.rasterSide),
  squareCellM: within(limits.cellM).optional(),
  noData: z.number().optional(),
  noDataMeansDry: z.literal(true).optional(),
  synthetic: z.boolean(),
});

const ofAnEvent = {
  source: floodSourceSchema,
  returnPeriodYears: within(limits.returnPeriodYears),
  scenarioYear: wholeWithin(limits.year),
  origin: z.enum(["model", "screening"]),
  datum: z.literal("DVR90"),
  citation: textSchema,
};

export const hazardSchema = z.discriminatedUnion("quantity", [
  z.strictObject({ ...ofAnEvent, quantity: z.literal("level"), levelM: within(limits.levelM) }),
  z.strictObject({
    ...ofAnEvent,
    quantity: z.enum(["level-raster", "depth-raster"]),
    rasterRef: rasterRefSchema,
    state: z.enum(["without", "with"]),
  }),
  z.strictObject({ ...ofAnEvent, quantity: z.literal("rain"), rainM: within(limits.rainM) }),
  z.strictObject({
    ...ofAnEvent,
    quantity: z.literal("section-levels"),
    stream: idSchema,
    levels: listOf(z.strictObject({ section: idSchema, levelM: within(limits.levelM) }), limits.sections),
  }),
]);

const seaStartSchema = z.strictObject({
  area: arealSchema.nullable(),
  edges: z.array(z.enum(["north", "east", "south", "west"])).max(4),
  neighbours: z.literal([4, 8]),
});

const runoffSchema = z.strictObject({
  coefficient: fractionSchema,
  sewer: z.strictObject({ capacityM: within(limits.rainM), area: arealSchema.nullable() }).nullable(),
  citation: textSchema,
});

const streamSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  line: lineSchema,
  sections: listOf(z.strictObject({ id: idSchema, chainageM: within(limits.chainageM) }), limits.streamSections),
  neighbours: z.literal([4, 8]),
});

const groundwaterSchema = z.strictObject({
  water: z.union([
    z.strictObject({ levelM: within(limits.levelM) }),
    z.strictObject({ quantity: z.enum(["level-raster", "depth-to-water-raster"]), rasterRef: rasterRefSchema }),
  ]),
  rises: listOf(z.strictObject({ year: wholeWithin(limits.year), riseM: within(limits.riseM) }), limits.scenarios),
  harm: z
    .discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("event"), chancePerYear: within(limits.chancePerYear) }),
      z.strictObject({ kind: z.literal("yearly"), kronerPerM2: within(limits.kronerPerM2) }),
    ])
    .nullable(),
  citation: textSchema,
});

export const waterSetupSchema = z.strictObject({
  overlay: z.enum(["highest", "wet-mean", "covered-area"]),
  together: z
    .array(z.enum(["sea", "stream", "cloudburst"]))
    .min(2)
    .max(3)
    .optional(),
  sea: seaStartSchema.nullable(),
  runoff: runoffSchema.nullable(),
  streams: listOf(streamSchema, limits.streams),
  groundwater: groundwaterSchema.nullable(),
});

export const exposureSchema = z.strictObject({
  roads: listOf(z.strictObject({ id: idSchema, parcelId: idSchema.nullable(), line: lineSchema }), limits.exposed),
  fields: listOf(
    z.strictObject({ id: idSchema, parcelId: idSchema, crop: titleSchema, geometry: arealSchema }),
    limits.exposed,
  ),
  assets: listOf(
    z.strictObject({
      id: idSchema,
      parcelId: idSchema,
      title: titleSchema,
      geometry: arealSchema,
      fromDepthM: within(limits.depthM),
      damageOere: amountSchema,
      citation: textSchema,
    }),
    limits.exposed,
  ),
});

export const economySchema = z.strictObject({
  priceIndices: listOf(
    z.strictObject({
      fromYear: wholeWithin(limits.year),
      toYear: wholeWithin(limits.year),
      factor: within(limits.indexFactor),
      citation: textSchema,
    }),
    limits.scenarios,
  ),
  designCandidates: listOf(
    z.strictObject({ measure: idSchema, crestLevelM: within(limits.levelM), worksOere: amountSchema }),
    limits.scenarios,
  ),
  scenarioSet: scenarioChoiceSchema.optional(),
  moving: z.strictObject({ clearingOere: amountSchema, rehousingOere: amountSchema, citation: textSchema }).nullable(),
  uncertainty: z
    .strictObject({
      seed: wholeWithin(limits.seed),
      draws: wholeWithin(limits.draws),
      levelSdM: within(limits.spread),
      damageCv: within(limits.spread),
      costCv: within(limits.spread),
    })
    .nullable(),
});
