import { deciding } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { statuses } from "../problems.ts";
import { linkSchema } from "../schemas/link.ts";
import { idSchema } from "../schemas/units.ts";
import { z } from "../zod.ts";

export const linksRead = endpoint({
  id: "linksRead",
  method: "GET",
  path: "/v1/cases/:id/links",
  access: deciding,
  says: "The links of a case, oldest first, a page at a time: never their codes. Asks for the role of engineer or caseworker.",
  params: z.strictObject({ id: idSchema }),
  query: z.strictObject({
    after: z
      .string()
      .regex(/^[\d:.TZ-]{20,30}#\d{6}~[0-9a-f]{64}$/)
      .optional(),
    limit: z
      .string()
      .regex(/^([1-9]\d{0,2}|1000)$/)
      .optional(),
  }),
  response: z.strictObject({
    links: z.array(linkSchema),
    /** What to give as `after` for the next page; null: this was the last. */
    next: z.string().nullable(),
  }),
  problems: statuses("case-not-found", "store-down"),
});
