import { anyone } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { problemStatus } from "../problems.ts";
import { caseFileSchema } from "../schemas/case.ts";
import { calculationSchema } from "../schemas/result.ts";

export const calculations = endpoint({
  id: "calculations",
  method: "POST",
  path: "/v1/calculations",
  access: anyone,
  says: "A whole case file in; its roll out: findings, each unit's share, totals and checks. Nothing is stored.",
  request: caseFileSchema,
  response: calculationSchema,
  // Whatever `checkCase` or `calculate` can refuse.
  problems: problemStatus,
});
