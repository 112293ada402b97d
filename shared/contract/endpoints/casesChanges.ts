import { reading } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { problemStatus } from "../problems.ts";
import { idSchema } from "../schemas/units.ts";
import { whyChangedSchema } from "../schemas/whyChanged.ts";
import { z } from "../zod.ts";

const place = z.string().regex(/^[1-9]\d{0,11}$/);

export const casesChanges = endpoint({
  id: "casesChanges",
  method: "GET",
  path: "/v1/cases/:id/changes",
  access: reading,
  says: "Why amounts differ between two places in the log of a case: each change in turn, and what it moved. Without `to`: up to now. Refused with `changes-not-computed` and how far it is, where more is to be computed than a call has time for: `casesChangesCompute` first, or the same again.",
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({ from: place, to: place.optional() }),
  response: whyChangedSchema,
  // Whatever the sums can refuse of the case.
  problems: problemStatus,
});
