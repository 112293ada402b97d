import { deciding } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { limits } from "../limits.ts";
import { statuses } from "../problems.ts";
import { newLinkSchema } from "../schemas/link.ts";
import { dateSchema, idSchema, listOf } from "../schemas/units.ts";
import { z } from "../zod.ts";

export const links = endpoint({
  id: "links",
  method: "POST",
  path: "/v1/cases/:id/links",
  access: deciding,
  says: "Makes links to a case: an owner's for each of the parcels named, or for all; or one for a group, with `parcels` null. The codes are told once; the same `Idempotency-Key` (a random UUID that nobody else is told, for the codes come of it) gives the same links and codes again. Asks for the role of engineer or caseworker.",
  params: z.strictObject({ id: idSchema }),
  request: z.strictObject({
    kind: z.enum(["owner", "group"]),
    parcels: z.union([z.literal("all"), listOf(idSchema, limits.linksAtOnce), z.null()]),
    /** Whether the link also shows what the other parcels pay. */
    showsAmounts: z.boolean(),
    /** The last day on which the links open, in Denmark. */
    expires: dateSchema,
  }),
  status: 201,
  response: z.strictObject({ links: z.array(newLinkSchema) }),
  problems: statuses(
    ...(["case-not-found", "parcel-not-found"] as const),
    ...(["link-kind-parcels", "object-missing", "store-down"] as const),
  ),
});
