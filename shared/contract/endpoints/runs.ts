import { computing } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import { idSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";
import { runSchema } from "./runsRead.ts";

export const runs = endpoint({
  id: "runs",
  method: "POST",
  path: "/v1/cases/:id/runs",
  access: computing,
  says: "Starts the computation of a stored case as it is now, beside all other calls. The same `Idempotency-Key` twice is one run.",
  params: z.strictObject({ id: idSchema }),
  status: 202,
  response: runSchema,
  problems: statuses("case-not-found", "too-many-runs", "store-down"),
});
