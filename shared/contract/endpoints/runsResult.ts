import { reading } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import { calculationSchema, largeResultSchema } from "../schemas/result.ts";
import { z } from "../zod.ts";
import { ofRun } from "./runsRead.ts";

export const runsResult = endpoint({
  id: "runsResult",
  method: "GET",
  path: "/v1/cases/:id/runs/:run/result",
  access: reading,
  says: "The roll that a run has computed: the same bytes as `POST /v1/calculations` of that version of the case; of a case in chunks what holds of all of it, and in which files each unit's amounts lie.",
  params: ofRun,
  response: z.union([calculationSchema, largeResultSchema]),
  problems: statuses("run-not-found", "run-not-done", "store-down"),
});
