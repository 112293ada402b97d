import { anyone } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import { keyDataSchema } from "../schemas/key.ts";
import { idSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";

export const key = endpoint({
  id: "key",
  method: "GET",
  path: "/v1/keys/:id",
  access: anyone,
  says: "One key, in all its versions.",
  params: z.strictObject({ id: idSchema }),
  response: z.strictObject({ id: z.string(), versions: z.array(keyDataSchema).min(1) }),
  problems: { ...statuses("out-of-range"), "key-not-found": 404 },
});
