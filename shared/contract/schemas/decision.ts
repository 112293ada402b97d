import { z } from "../zod.ts";
import { isoDateSchema } from "./units.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const frozenObject = z.strictObject({ sha256, bytes: z.int() });
const count = z.int().min(0);

const answerCountsSchema = z.strictObject({
  agree: count,
  object: count,
  blank: count,
  replaced: count,
  late: count,
  undecided: count,
  withCorrection: count,
  parcels: count,
});

export const noticeWaySchema = z.enum(["notified", "published"]);

export const decisionSchema = z.strictObject({
  number: z.int().positive(),
  decidedOn: isoDateSchema,
  at: z.iso.datetime(),
  by: z.string(),
  case: frozenObject.extend({ sequence: z.int().positive(), caseHash: z.string() }),
  roll: frozenObject,
  why: frozenObject.extend({ fromSequence: z.int().positive() }).nullable(),
  lawAsOf: isoDateSchema,
  lawVersion: z.string(),
  keyVersions: z.array(z.strictObject({ id: z.string(), version: z.string() })),
  program: z.string(),
  data: z.array(z.strictObject({ path: z.string(), title: z.string(), sha256 })),
  heard: z
    .strictObject({
      hearing: z.string(),
      counts: answerCountsSchema,
      answers: z.array(
        z.strictObject({
          number: z.int().positive(),
          parcelId: z.string(),
          side: z.enum(["agree", "object", "blank"]),
          late: z.boolean(),
          outcome: z.enum(["accepted", "partly", "rejected"]).nullable(),
        }),
      ),
    })
    .nullable(),
  notified: z
    .strictObject({ on: isoDateSchema, how: noticeWaySchema, at: z.iso.datetime(), by: z.string() })
    .nullable(),
  complaint: z
    .strictObject({
      adviseBy: isoDateSchema,
      lastDay: isoDateSchema,
      doubtful: z.boolean(),
      weeks: z.int(),
      provision: z.string(),
    })
    .nullable(),
});
