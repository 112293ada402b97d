import { anyone } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { z } from "../zod.ts";

export const health = endpoint({
  id: "health",
  method: "GET",
  path: "/v1/health",
  access: anyone,
  says: "Liveness, the version of the program and of the law it holds.",
  response: z.strictObject({ status: z.literal("ok"), version: z.string(), lawVersion: z.string() }),
});
