import { limits } from "../limits.ts";
import { z } from "../zod.ts";
import { decisionsSchema } from "./case.ts";
import { leftToSchema } from "./key.ts";
import { dateSchema, fractionSchema, idSchema, isoDateSchema, lengthWithin, titleSchema, within } from "./units.ts";

const instantSchema = z.iso.datetime();
const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
const countSchema = z.int().min(0);
const numberSchema = z.int().min(1);

const hearingLengthSchema = z.enum(["usual", "environmental-report", "other"]);
export const sideSchema = z.enum(["agree", "object", "blank"]);
const documentTypeSchema = z.enum(["application/pdf", "image/png", "image/jpeg"]);
const becauseSchema = titleSchema.nullable();

/** The days of a hearing, as they are asked for. */
export const hearingDaysSchema = z.strictObject({
  from: dateSchema,
  to: dateSchema,
  length: hearingLengthSchema,
  because: becauseSchema,
});

const heardRollSchema = z.strictObject({ sequence: numberSchema, caseHash: sha256Schema });

export const correctionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("use"), buildingId: idSchema, useCode: z.string().regex(/^\d{3}$/) }),
  z.strictObject({ kind: z.literal("ground-floor-m2"), buildingId: idSchema, m2: within(limits.buildingM2) }),
  z.strictObject({ kind: z.literal("dwelling-m2"), buildingId: idSchema, m2: within(limits.buildingM2) }),
  z.strictObject({ kind: z.literal("registered-area-m2"), m2: within(limits.areaM2) }),
  z.strictObject({
    kind: z.literal("floor-level"),
    buildingId: idSchema,
    metres: within(limits.levelM),
    above: z.enum(["terrain", "dvr90"]),
  }),
  z.strictObject({ kind: z.enum(["own-protection", "already-protected", "parcel-merged", "parcel-split"]) }),
]);

const wordsSchema = lengthWithin(limits.answerText);
const base64Schema = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/);

/** What it is follows from its content alone: it has no name. */
export const documentSchema = z.strictObject({ base64: base64Schema });

/** What an owner sends, by a link that says which parcel it is of. */
export const ownAnswerSchema = z.strictObject({
  side: sideSchema,
  text: wordsSchema.nullable(),
  correction: correctionSchema.nullable(),
  document: documentSchema.nullable(),
});

/** A letter as a caseworker types it in. */
export const letterSchema = z.strictObject({
  parcelId: idSchema,
  side: sideSchema,
  receivedOn: dateSchema,
  text: wordsSchema.nullable(),
  correction: correctionSchema.nullable(),
});

export const effectSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("correct"), againstRegister: z.boolean() }),
  z.strictObject({ kind: z.literal("exempt") }),
  z.strictObject({ kind: z.literal("relieve"), part: fractionSchema, leftTo: leftToSchema }),
  z.strictObject({
    kind: z.literal("parcel-change"),
    change: decisionsSchema.shape.parcelChanges.unwrap().element,
  }),
]);

const outcomeSchema = z.enum(["accepted", "partly", "rejected"]);

export const decisionSchema = z.strictObject({
  outcome: outcomeSchema,
  reason: lengthWithin({ ...limits.answerText, least: 1 }),
  effect: effectSchema.nullable(),
});

const countsSchema = z.strictObject({
  agree: countSchema,
  object: countSchema,
  blank: countSchema,
  replaced: countSchema,
  late: countSchema,
  undecided: countSchema,
  withCorrection: countSchema,
  parcels: countSchema,
});

/** A hearing without its answers. */
export const hearingSchema = z.strictObject({
  id: idSchema,
  from: isoDateSchema,
  to: isoDateSchema,
  length: hearingLengthSchema,
  because: becauseSchema,
  heard: heardRollSchema,
  openedAt: instantSchema,
  openedBy: z.string(),
  extended: z.array(
    z.strictObject({
      at: instantSchema,
      by: z.string(),
      fromDay: isoDateSchema,
      toDay: isoDateSchema,
      because: becauseSchema,
    }),
  ),
  closed: z
    .strictObject({ at: instantSchema, by: z.string(), withdrawn: z.boolean(), because: becauseSchema })
    .nullable(),
  counts: countsSchema,
  /** As the days stand today. */
  state: z.enum(["to-come", "open", "over", "closed", "withdrawn"]),
});

/** What a person wrote: there, deleted on purpose, or not where it should be. */
const writtenSchema = z
  .discriminatedUnion("is", [
    z.strictObject({ is: z.literal("there"), text: z.string() }),
    z.strictObject({ is: z.literal("erased") }),
    z.strictObject({ is: z.literal("missing") }),
  ])
  .nullable();

const decidedSchema = z.strictObject({
  at: instantSchema,
  by: z.string(),
  outcome: outcomeSchema,
  reason: writtenSchema,
  effect: effectSchema.nullable(),
  caseSequence: numberSchema.nullable(),
});

export const answerSchema = z.strictObject({
  number: numberSchema,
  parcelId: idSchema,
  side: sideSchema,
  via: z.enum(["link", "letter"]),
  at: instantSchema,
  receivedOn: isoDateSchema,
  timing: z.enum(["before", "in-time", "late"]),
  replacedBy: numberSchema.nullable(),
  text: writtenSchema,
  document: z.strictObject({ type: documentTypeSchema, bytes: countSchema, erased: z.boolean() }).nullable(),
  correction: correctionSchema.nullable(),
  caseSaid: z.union([z.number(), z.string()]).nullable(),
  contradictsRegister: z.boolean(),
  decided: decidedSchema.nullable(),
});

/** What its sender is told of an answer: never by whom it was decided. */
export const ownAnswerToldSchema = answerSchema
  .omit({ parcelId: true, via: true, caseSaid: true })
  .extend({ decided: decidedSchema.omit({ by: true, caseSequence: true }).nullable() });
