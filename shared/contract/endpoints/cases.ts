import { drawing } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { problemStatus } from "../problems.ts";
import { caseFileSchema } from "../schemas/case.ts";
import { idSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";

/** A number that stands for one event: made anew by the client for each, and kept over its retries. */
export const eventIdSchema = z.uuid();
export const sequenceSchema = z.int().min(1);

export const cases = endpoint({
  id: "cases",
  method: "POST",
  path: "/v1/cases",
  access: drawing,
  says: "Stores a case file; the same event id again is the same case. A sketch may lack a measure or an area; what is there must be right.",
  request: z.strictObject({ eventId: eventIdSchema, case: caseFileSchema }),
  status: 201,
  response: z.strictObject({ id: idSchema, sequence: sequenceSchema }),
  // Whatever `checkCase` can refuse.
  problems: problemStatus,
});
