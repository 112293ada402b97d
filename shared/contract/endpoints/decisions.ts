import { deciding } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { problemStatus } from "../problems.ts";
import { decisionSchema } from "../schemas/decision.ts";
import { dateSchema, idSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";
import { eventIdSchema, sequenceSchema } from "./cases.ts";

export const decisions = endpoint({
  id: "decisions",
  method: "POST",
  path: "/v1/cases/:id/decisions",
  access: deciding,
  says: "Freezes the case as of `seenSequence` as a decision: case, roll, law, keys and data by their hashes. Later changes to the case never alter it. `since` is a place in the log to explain the amounts from; with `hearing` it may be left out. The same event id again is the same decision. Refused with `changes-not-computed`, and nothing frozen, where the versions to explain by are not computed yet (`casesChangesCompute`).",
  params: z.strictObject({ id: idSchema }),
  request: z.strictObject({
    eventId: eventIdSchema,
    seenSequence: sequenceSchema,
    decidedOn: dateSchema,
    hearing: idSchema.nullable(),
    since: sequenceSchema.nullable(),
  }),
  status: 201,
  response: decisionSchema,
  // Whatever the sums can refuse of the case.
  problems: problemStatus,
});
