import { drawing } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { problemStatus } from "../problems.ts";
import { changeSchema } from "../schemas/change.ts";
import { idSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";
import { eventIdSchema, sequenceSchema } from "./cases.ts";

export const casesChange = endpoint({
  id: "casesChange",
  method: "PATCH",
  path: "/v1/cases/:id",
  access: drawing,
  says: "Adds a change to a case that stands as of `seenSequence`; 409 where others came first: read it anew and send the change again. The same event id again is the same change.",
  params: z.strictObject({ id: idSchema }),
  request: z.strictObject({ seenSequence: sequenceSchema, eventId: eventIdSchema, change: changeSchema }),
  response: z.strictObject({ id: idSchema, sequence: sequenceSchema }),
  // Whatever `checkCase` can refuse of the case as the change would leave it.
  problems: problemStatus,
});
