import { reading } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import { idSchema, isoDateSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";

export const casesDates = endpoint({
  id: "casesDates",
  method: "GET",
  path: "/v1/cases/:id/dates",
  access: reading,
  says: "When the owners of a case were or are heard, and when it was decided and notified; null where that has not been. Nothing of what anybody answered.",
  params: z.strictObject({ id: idSchema }),
  response: z.strictObject({
    hearing: z.strictObject({ from: isoDateSchema, to: isoDateSchema }).nullable(),
    decision: z.strictObject({ decidedOn: isoDateSchema, notifiedOn: isoDateSchema.nullable() }).nullable(),
  }),
  problems: statuses("case-not-found", "object-missing", "store-down"),
});
