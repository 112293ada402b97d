import { anyone } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { provisionSchema } from "../schemas/law.ts";
import { z } from "../zod.ts";

export const law = endpoint({
  id: "law",
  method: "GET",
  path: "/v1/law",
  access: anyone,
  says: "All provisions, with their dates, sources and state of review.",
  response: z.strictObject({ lawVersion: z.string(), provisions: z.array(provisionSchema) }),
});
