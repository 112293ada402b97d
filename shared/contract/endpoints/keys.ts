import { anyone } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { keyDataSchema } from "../schemas/key.ts";
import { z } from "../zod.ts";

export const keys = endpoint({
  id: "keys",
  method: "GET",
  path: "/v1/keys",
  access: anyone,
  says: "The catalogue of keys that share the owners' part.",
  response: z.strictObject({ keys: z.array(keyDataSchema) }),
});
