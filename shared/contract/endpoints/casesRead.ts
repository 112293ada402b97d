import { reading } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import { caseFileSchema } from "../schemas/case.ts";
import { idSchema, isoDateSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";
import { sequenceSchema } from "./cases.ts";

export const casesRead = endpoint({
  id: "casesRead",
  method: "GET",
  path: "/v1/cases/:id",
  access: reading,
  says: "A stored case as of its last event: a case file, and the sequence number that a change to it must have seen. With `sequence`, as that event left it; with `day`, as it was when that day ended in Denmark; with both, the earlier.",
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({
    sequence: z
      .string()
      .regex(/^[1-9]\d{0,11}$/)
      .optional(),
    day: isoDateSchema.optional(),
  }),
  response: z.strictObject({ id: idSchema, sequence: sequenceSchema, case: caseFileSchema }),
  problems: statuses("case-not-found", "object-missing", "store-down", "out-of-range"),
});
