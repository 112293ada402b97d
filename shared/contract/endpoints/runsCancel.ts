import { computing } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import { ofRun, runSchema } from "./runsRead.ts";

export const runsCancel = endpoint({
  id: "runsCancel",
  method: "DELETE",
  path: "/v1/cases/:id/runs/:run",
  access: computing,
  says: "Stops a run. One that has ended stays as it ended.",
  params: ofRun,
  response: runSchema,
  problems: statuses("run-not-found", "store-down"),
});
