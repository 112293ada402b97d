import { deciding } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import { linkIdSchema, linkSchema } from "../schemas/link.ts";
import { idSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";

export const linksRevoke = endpoint({
  id: "linksRevoke",
  method: "DELETE",
  path: "/v1/cases/:id/links/:link",
  access: deciding,
  says: "Ends a link: from now on its code opens nothing. One that has ended stays as it is. Asks for the role of engineer or caseworker.",
  params: z.strictObject({ id: idSchema, link: linkIdSchema }),
  response: linkSchema,
  problems: statuses("link-not-found", "store-down"),
});
