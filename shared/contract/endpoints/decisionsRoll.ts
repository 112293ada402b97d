import { reading } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import { idSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";

export const ofDecision = z.strictObject({ id: idSchema, number: z.string().regex(/^[1-9]\d{0,5}$/) });

export const decisionsRoll = endpoint({
  id: "decisionsRoll",
  method: "GET",
  path: "/v1/cases/:id/decisions/:number/roll",
  access: reading,
  says: "The roll as it was decided, byte for byte.",
  params: ofDecision,
  // As it was kept: a later Vandret may write its rolls otherwise.
  response: z.looseObject({ caseHash: z.string() }),
  problems: statuses("case-not-found", "decision-not-found", "object-missing", "store-down"),
});
