import { reading } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import { decisionSchema } from "../schemas/decision.ts";
import { idSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";

export const decisionsRead = endpoint({
  id: "decisionsRead",
  method: "GET",
  path: "/v1/cases/:id/decisions",
  access: reading,
  says: "The decisions of a case, oldest first, each with the day that the clock of complaints started and the last day to complain.",
  params: z.strictObject({ id: idSchema }),
  response: z.strictObject({ id: idSchema, decisions: z.array(decisionSchema) }),
  problems: statuses("case-not-found", "store-down", "object-missing"),
});
