import { anyone } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { z } from "../zod.ts";

export const openapi = endpoint({
  id: "openapi",
  method: "GET",
  path: "/v1/openapi.json",
  access: anyone,
  says: "This description, OpenAPI 3.1.",
  response: z.looseObject({ openapi: z.literal("3.1.0") }),
});
