import { reading } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import { caseFileSchema } from "../schemas/case.ts";
import { idSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";
import { sequenceSchema } from "./cases.ts";

export const casesRead = endpoint({
  id: "casesRead",
  method: "GET",
  path: "/v1/cases/:id",
  access: reading,
  says: "A stored case as of its last event: a case file, and the sequence number that a change to it must have seen.",
  params: z.strictObject({ id: idSchema }),
  response: z.strictObject({ id: idSchema, sequence: sequenceSchema, case: caseFileSchema }),
  problems: statuses("case-not-found", "object-missing", "store-down", "out-of-range"),
});
