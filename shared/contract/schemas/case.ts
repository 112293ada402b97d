import { limits } from "../limits.ts";
import { z } from "../zod.ts";
import { damageChoiceSchema } from "./damage.ts";
import { arealSchema, geometrySchema, multiPolygonSchema, polygonSchema } from "./geometry.ts";
import {
  economySchema,
  exposureSchema,
  hazardSchema,
  rasterRefSchema,
  sha256Schema,
  waterSetupSchema,
} from "./hazard.ts";
import { keyDataSchema, leftToSchema } from "./key.ts";
import { factRecordSchema, payerSchema } from "./law.ts";
import { factLayerSchema } from "./layer.ts";
import { floodEffectSchema, floodSourceSchema, measureKindSchema, partSchema } from "./part.ts";
import {
  amountSchema,
  dateSchema,
  fractionSchema,
  idSchema,
  lengthWithin,
  listOf,
  textSchema,
  titleSchema,
  wholeWithin,
  within,
} from "./units.ts";

export const areaSchema = z.discriminatedUnion("type", [
  polygonSchema,
  multiPolygonSchema,
  z.strictObject({ type: z.literal("Parcels"), parcelIds: listOf(idSchema, limits.parcels) }),
]);

const otherPayerSchema = payerSchema.exclude(["owners-with-benefit"]);

const costSchema = z.strictObject({
  worksOere: amountSchema,
  vat: z.enum(["included", "excluded", "not-applicable"]),
  upkeepPerYearOere: amountSchema,
  studiesOere: amountSchema.optional(),
  administrationOere: amountSchema.optional(),
  landOere: amountSchema.optional(),
  contingencyOere: amountSchema.optional(),
  recreationOere: amountSchema.optional(),
  recreationPaidBy: otherPayerSchema.optional(),
  vatRate: within(limits.vatRate).optional(),
  vatFreeOere: amountSchema.optional(),
  upkeepPaidBy: z.enum(["owners-with-benefit", "municipality-as-authority"]).optional(),
});

export const measureSchema = z.strictObject({
  id: idSchema,
  title: titleSchema.optional(),
  kind: measureKindSchema,
  geometry: geometrySchema.nullable(),
  crestLevelM: within(limits.levelM).nullable().optional(),
  storageM3: within(limits.storageM3).optional(),
  lowersM: within(limits.riseM).optional(),
  reachM: within(limits.layerReachM).optional(),
  area: areaSchema.optional(),
  parts: listOf(partSchema, limits.parts),
  cost: costSchema,
  lifetimeYears: wholeWithin(limits.lifetimeYears),
  runBy: z.enum(["municipality", "association"]).optional(),
  facts: factRecordSchema,
});

const terrainSchema = z
  .strictObject({ levelM: within(limits.levelM), rule: z.enum(["mean-under-buildings", "lowest-ground", "typed"]) })
  .nullable();

const parcelFact = within(limits.parcelFact).optional();
const parcelFactsSchema = z.strictObject({
  landValueKroner: parcelFact,
  homes: parcelFact,
  levelledDamageKroner: parcelFact,
  frontageM: parcelFact,
  coastM: parcelFact,
  distanceM: parcelFact,
  floodDepthM: parcelFact,
  runoffM3: parcelFact,
  heldBackM3: parcelFact,
  runoffFactor: parcelFact,
});

export const parcelSchema = z.strictObject({
  id: idSchema,
  ejerlavkode: wholeWithin(limits.ejerlavkode),
  matrikelnr: idSchema,
  registerId: idSchema.optional(),
  sfe: idSchema.optional(),
  kind: z.enum(["lot", "road", "other"]),
  geometry: arealSchema,
  registeredAreaM2: within(limits.areaM2).nullable(),
  propertyValue: z
    .strictObject({ oere: amountSchema, origin: z.enum(["register", "typed", "synthetic"]), asOf: dateSchema })
    .nullable(),
  terrain: terrainSchema,
  facts: parcelFactsSchema.optional(),
  classes: z
    .record(idSchema, idSchema)
    .refine((classes) => Object.keys(classes).length <= limits.classes.most, {
      error: "out-of-range",
      params: { least: limits.classes.least, most: limits.classes.most },
    })
    .optional(),
  ownerKind: z.enum(["private", "housing", "municipality", "state", "railway", "line-owner", "road-owner"]).optional(),
  rented: z.boolean().optional(),
  givesLand: z.boolean().optional(),
  ownerParts: listOf(
    z.strictObject({ id: idSchema, weight: wholeWithin(limits.layerWeight) }),
    limits.ownerParts,
  ).optional(),
});

export const buildingSchema = z.strictObject({
  id: idSchema,
  parcelId: idSchema,
  useCode: z.string().regex(/^\d{3}$/),
  groundFloorM2: within(limits.buildingM2),
  dwellingM2: within(limits.buildingM2).nullable(),
  geometry: arealSchema.optional(),
  terrain: terrainSchema,
  cellarM2: within(limits.buildingM2).optional(),
  storeys: wholeWithin(limits.storeys).optional(),
  floorHeightM: within(limits.riseM).optional(),
});

const jointCostSchema = z.strictObject({
  method: z.enum(["scrb", "aje", "shapley", "nucleolus", "proportional"]),
  parties: listOf(
    z.strictObject({
      id: idSchema,
      benefitKroner: within(limits.constant).optional(),
      alternativeKroner: within(limits.constant).optional(),
    }),
    limits.jointParties,
  ),
  elements: listOf(
    z.strictObject({
      title: titleSchema,
      kroner: within(limits.constant),
      usedBy: listOf(idSchema, limits.jointParties),
    }),
    limits.jointElements,
  ),
});

const splitSchema = z.strictObject({
  measure: idSchema,
  joint: jointCostSchema.optional(),
  shares: listOf(
    z.strictObject({ source: floodSourceSchema, effect: floodEffectSchema, share: fractionSchema }),
    limits.splitShares,
  ),
  because: textSchema,
});

const chosenKeySchema = z.union([z.strictObject({ id: idSchema, version: idSchema }), keyDataSchema]);

const keyChoiceSchema = z.strictObject({ measure: idSchema, key: chosenKeySchema });

const parcelChangeSchema = z.strictObject({
  on: dateSchema,
  from: listOf(idSchema, limits.changedParcels),
  to: listOf(
    z.strictObject({
      id: idSchema,
      registeredAreaM2: within(limits.areaM2).nullable(),
      part: within(limits.constant).optional(),
    }),
    limits.changedParcels,
  ),
  rule: z.enum(["area", "parts"]),
  source: textSchema,
});

const plainWordsSchema = z.strictObject({
  da: lengthWithin(limits.plainWords),
  en: lengthWithin(limits.plainWords).optional(),
});

const municipalitySchema = z.strictObject({
  code: idSchema.nullable(),
  name: titleSchema,
  emergency: z
    .strictObject({
      does: plainWordsSchema.optional(),
      doesNot: plainWordsSchema.optional(),
      source: titleSchema,
      asOf: dateSchema,
    })
    .optional(),
});

export const decisionsSchema = z.strictObject({
  exemptions: listOf(z.strictObject({ parcelId: idSchema, reason: titleSchema }), limits.parcels),
  reliefs: listOf(
    z.strictObject({ parcelId: idSchema, part: fractionSchema, reason: titleSchema, leftTo: leftToSchema }),
    limits.parcels,
  ).optional(),
  missingValue: z
    .strictObject({ kronerPerM2: within(limits.kronerPerM2), asOf: dateSchema, citation: textSchema })
    .nullable(),
  parcelChanges: listOf(parcelChangeSchema, limits.parcelChanges).optional(),
  keysConsidered: listOf(chosenKeySchema, limits.keysConsidered).optional(),
});

const loanSchema = z.strictObject({
  kind: z.enum(["annuity", "serial", "bullet"]),
  years: wholeWithin(limits.loanYears),
  ratePerYear: within(limits.ratePerYear),
  termsPerYear: z.literal([1, 2, 4, 12]).optional(),
  interestOnlyYears: wholeWithin(limits.interestOnlyYears).optional(),
  feeOere: amountSchema.optional(),
  lender: z.enum(["kommunekredit", "other"]).optional(),
});

const contributionSchema = z.strictObject({
  id: idSchema,
  who: payerSchema,
  title: titleSchema,
  measure: idSchema,
  oere: amountSchema.optional(),
  share: fractionSchema.optional(),
  as: z.enum(["coast-pool", "west-coast", "owner"]).optional(),
});

const financingSchema = z.strictObject({
  contributions: listOf(contributionSchema, limits.contributions),
  loan: loanSchema.nullable(),
  atOnce: listOf(idSchema, limits.parcels).optional(),
  vatRecoveredBy: listOf(otherPayerSchema, limits.payers).optional(),
});

const rulesSchema = z.strictObject({
  eadRule: z.enum(["linear", "log-linear"]),
  damageThresholdM: z.literal([0.2, 0.3]),
  startReturnPeriodYears: within(limits.returnPeriodYears).nullable(),
  minOverlapM2: within(limits.overlapM2),
  rate: z.union([z.enum(["fm-2013", "fm-2021"]), z.strictObject({ ratePerYear: within(limits.ratePerYear) })]),
});

/** Versions of the case file that this program reads, the one it writes last. */
export const knownFormats = [
  "vandret-sag/1.0",
  "vandret-sag/1.1",
  "vandret-sag/1.2",
  "vandret-sag/1.3",
  "vandret-sag/1.4",
  "vandret-sag/1.5",
  "vandret-sag/1.6",
  "vandret-sag/1.7",
  "vandret-sag/1.8",
] as const;

const parcelsRefSchema = z.strictObject({
  chunks: listOf(
    z.strictObject({
      sha256: sha256Schema,
      bytes: wholeWithin(limits.chunkBytes),
      parcels: wholeWithin(limits.chunkParcels),
    }),
    limits.chunks,
  ),
});

/** A chunk of a large case: an object beside the case file. */
export const caseChunkSchema = z.strictObject({
  format: z.literal("vandret-del/1.0", "format-unknown"),
  parcels: listOf(parcelSchema, limits.chunkParcels),
  buildings: listOf(buildingSchema, limits.buildings),
  exposure: exposureSchema,
});

export const caseFileSchema = z.strictObject({
  format: z.literal(knownFormats[8], "format-unknown"),
  title: titleSchema,
  municipality: municipalitySchema,
  dataSource: z.strictObject({ text: textSchema, synthetic: z.boolean() }),
  lawAsOf: dateSchema,
  priceYear: wholeWithin(limits.year),
  horizonYears: wholeWithin(limits.horizonYears),
  area: areaSchema.nullable(),
  measures: listOf(measureSchema, limits.measures),
  parcels: listOf(parcelSchema, limits.parcels),
  buildings: listOf(buildingSchema, limits.buildings),
  parcelsRef: parcelsRefSchema.optional(),
  hazards: listOf(hazardSchema, limits.hazards),
  terrainRef: rasterRefSchema.nullable(),
  water: waterSetupSchema,
  exposure: exposureSchema,
  damage: damageChoiceSchema.optional(),
  economy: economySchema,
  layers: listOf(factLayerSchema, limits.factLayers),
  splits: listOf(splitSchema, limits.measures),
  keys: listOf(keyChoiceSchema, limits.measures),
  decisions: decisionsSchema,
  financing: financingSchema,
  rules: rulesSchema,
});

const flatLevelsSchema = listOf(hazardSchema.options[0], limits.hazards);

const decisions16Schema = decisionsSchema.omit({ keysConsidered: true });

const measure15Schema = measureSchema
  .omit({ runBy: true })
  .extend({ cost: costSchema.pick({ worksOere: true, vat: true, upkeepPerYearOere: true }) });
const financing15Schema = financingSchema.omit({ vatRecoveredBy: true }).extend({
  contributions: listOf(
    contributionSchema.omit({ share: true, as: true }).extend({ oere: amountSchema }),
    limits.contributions,
  ),
});

/** A case file of 1.7: 1.8 with all of its parcels in it. */
export const caseFile17Schema = caseFileSchema
  .omit({ parcelsRef: true })
  .extend({ format: z.literal(knownFormats[7], "format-unknown") });

/** A case file of 1.6: 1.7 without keys that were considered, and with nothing told of the emergency service. */
export const caseFile16Schema = caseFile17Schema.extend({
  format: z.literal(knownFormats[6], "format-unknown"),
  municipality: municipalitySchema.omit({ emergency: true }),
  decisions: decisions16Schema,
});

/** A case file of 1.5: 1.6 with works and upkeep as all that is paid, and contributions as amounts. */
export const caseFile15Schema = caseFile16Schema.extend({
  format: z.literal(knownFormats[5], "format-unknown"),
  measures: listOf(measure15Schema, limits.measures),
  financing: financing15Schema,
});

/** A case file of 1.4: 1.5 with an annuity by the year alone, the same for all owners. */
export const caseFile14Schema = caseFile15Schema.extend({
  format: z.literal(knownFormats[4], "format-unknown"),
  financing: financing15Schema.omit({ atOnce: true }).extend({
    loan: loanSchema
      .omit({ termsPerYear: true, interestOnlyYears: true, feeOere: true, lender: true })
      .extend({ kind: z.literal("annuity") })
      .nullable(),
  }),
});

/** A case file of 1.3: 1.4 without parcels that have changed. */
export const caseFile13Schema = caseFile14Schema.extend({
  format: z.literal(knownFormats[3], "format-unknown"),
  decisions: decisions16Schema.omit({ parcelChanges: true }),
});

/** A case file of 1.2: 1.3 without a set of scenarios. */
export const caseFile12Schema = caseFile13Schema.extend({
  format: z.literal(knownFormats[2], "format-unknown"),
  economy: economySchema.omit({ scenarioSet: true }),
});

/** A case file of 1.1: flat levels alone, no terrain, no waters of its own. */
export const caseFile11Schema = caseFile12Schema
  .omit({ terrainRef: true, water: true, exposure: true, damage: true, economy: true })
  .extend({
    format: z.literal(knownFormats[1], "format-unknown"),
    hazards: flatLevelsSchema,
    measures: listOf(measure15Schema.omit({ storageM3: true, lowersM: true, reachM: true }), limits.measures),
    buildings: listOf(buildingSchema.omit({ cellarM2: true, storeys: true, floorHeightM: true }), limits.buildings),
  });

/** A case file of 1.0: 1.1 without map layers. */
export const caseFile10Schema = caseFile11Schema
  .omit({ layers: true })
  .extend({ format: z.literal(knownFormats[0], "format-unknown") });
