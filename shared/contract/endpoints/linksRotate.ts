import { deciding } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import { linkIdSchema, newLinkSchema } from "../schemas/link.ts";
import { idSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";

export const linksRotate = endpoint({
  id: "linksRotate",
  method: "POST",
  path: "/v1/cases/:id/links/:link/rotation",
  access: deciding,
  says: "Ends a link and makes the same anew with another code, told once; the same `Idempotency-Key` (a random UUID that nobody else is told) gives the same code again. Asks for the role of engineer or caseworker.",
  params: z.strictObject({ id: idSchema, link: linkIdSchema }),
  status: 201,
  response: newLinkSchema,
  problems: statuses("link-not-found", "link-ended", "store-down"),
});
