import { reading } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import { calculationSchema } from "../schemas/result.ts";
import { ofRun } from "./runsRead.ts";

export const runsResult = endpoint({
  id: "runsResult",
  method: "GET",
  path: "/v1/cases/:id/runs/:run/result",
  access: reading,
  says: "The roll that a run has computed: the same bytes as `POST /v1/calculations` of that version of the case.",
  params: ofRun,
  response: calculationSchema,
  problems: statuses("run-not-found", "run-not-done", "store-down"),
});
