import { reading } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import { idSchema, isoDateSchema, titleSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";
import { sequenceSchema } from "./cases.ts";

export const casesList = endpoint({
  id: "casesList",
  method: "GET",
  path: "/v1/cases",
  access: reading,
  says: "The stored cases of the municipality, the last changed first, a page at a time; with `search` those whose name or id holds it, whatever the size of its letters. What is told of each is of its log as it is now.",
  query: z.strictObject({
    search: titleSchema.optional(),
    /** What the page before gave as `next`. */
    after: z
      .string()
      .regex(/^[\d:.TZ-]{20,30}~.{1,100}$/u)
      .optional(),
    limit: z
      .string()
      .regex(/^([1-9]|[1-4]\d|50)$/)
      .optional(),
  }),
  response: z.strictObject({
    cases: z.array(
      z.strictObject({
        id: idSchema,
        title: z.string(),
        synthetic: z.boolean(),
        sequence: sequenceSchema,
        changedAt: z.iso.datetime(),
        changedBy: z.string(),
        /** When its first hearing was opened; null: it has had none. */
        heardFrom: z.iso.datetime().nullable(),
        /** The newest; null: it has not been decided. `sequence`: of the case as it was decided. */
        decided: z.strictObject({ number: z.int().min(1), on: isoDateSchema, sequence: sequenceSchema }).nullable(),
      }),
    ),
    /** What to give as `after` for the next page; null: this was the last. */
    next: z.string().nullable(),
  }),
  problems: statuses("object-missing", "store-down"),
});
