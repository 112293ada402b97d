import { anyone } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import { provisionSchema } from "../schemas/law.ts";
import { idSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";

export const lawProvision = endpoint({
  id: "lawProvision",
  method: "GET",
  path: "/v1/law/:provision",
  access: anyone,
  says: "One provision.",
  params: z.strictObject({ provision: idSchema }),
  response: provisionSchema,
  problems: statuses("provision-not-found", "out-of-range"),
});
