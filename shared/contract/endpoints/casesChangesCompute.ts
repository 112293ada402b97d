import { reading } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { problemStatus } from "../problems.ts";
import { idSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";
import { sequenceSchema } from "./cases.ts";

export const casesChangesCompute = endpoint({
  id: "casesChangesCompute",
  method: "POST",
  path: "/v1/cases/:id/changes",
  access: reading,
  says: "Computes versions of a case between two places in its log, for some seconds, and tells how many are computed: call it until `done` is `of`, then read the changes or freeze a decision. What is computed is kept for a while; whoever stops calls no more, and whoever calls again goes on from there.",
  params: z.strictObject({ id: idSchema }),
  request: z.strictObject({ from: sequenceSchema, to: sequenceSchema }),
  response: z.strictObject({ done: z.int().min(1), of: z.int().min(1) }),
  // Whatever the sums can refuse of the case.
  problems: problemStatus,
});
