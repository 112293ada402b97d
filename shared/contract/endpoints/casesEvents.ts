import { reading } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import {
  caseFile10Schema,
  caseFile11Schema,
  caseFile12Schema,
  caseFile13Schema,
  caseFile14Schema,
  caseFile15Schema,
  caseFile16Schema,
  caseFile17Schema,
  caseFileSchema,
} from "../schemas/case.ts";
import { changeSchema } from "../schemas/change.ts";
import { idSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";
import { eventIdSchema, sequenceSchema } from "./cases.ts";

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

export const casesEvents = endpoint({
  id: "casesEvents",
  method: "GET",
  path: "/v1/cases/:id/events",
  access: reading,
  says: "The log of a case, oldest first, a page at a time: who changed what, and when.",
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({
    after: z
      .string()
      .regex(/^\d{1,12}$/)
      .optional(),
    limit: z
      .string()
      .regex(/^([1-9]\d?|100)$/)
      .optional(),
  }),
  response: z.strictObject({
    id: idSchema,
    events: z.array(
      z.strictObject({
        sequence: sequenceSchema,
        eventId: eventIdSchema,
        at: z.iso.datetime(),
        who: z.string(),
        type: z.enum(["case-created", "fields-set", "measure-set", "measure-removed"]),
        schema: z.string(),
        /** As it was stored: a case may be of an older version. Null where it is large and lies as an object. */
        body: z
          .union([
            caseFileSchema,
            caseFile17Schema,
            caseFile16Schema,
            caseFile15Schema,
            caseFile14Schema,
            caseFile13Schema,
            caseFile12Schema,
            caseFile11Schema,
            caseFile10Schema,
            changeSchema,
          ])
          .nullable(),
        ref: z.strictObject({ sha256: sha256Schema, bytes: z.int() }).nullable(),
        prevHash: sha256Schema.nullable(),
        hash: sha256Schema,
      }),
    ),
    /** What to give as `after` for the next page; null: this was the last. */
    next: z.int().nullable(),
  }),
  problems: statuses("case-not-found", "store-down", "out-of-range"),
});
