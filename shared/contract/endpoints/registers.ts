import { computing } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { registerIdSchema } from "../schemas/register.ts";
import { z } from "../zod.ts";

export const registers = endpoint({
  id: "registers",
  method: "GET",
  path: "/v1/registers",
  access: computing,
  says: "Which public registers can be fetched from here, and whose they are.",
  response: z.strictObject({
    registers: z.array(
      z.strictObject({
        id: registerIdSchema,
        /** Whose data it is, as it must be told with what is made of it. */
        source: z.string(),
      }),
    ),
  }),
});
