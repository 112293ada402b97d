import { computing } from "../access.ts";
import { endpoint } from "../endpoint.ts";
import { limits } from "../limits.ts";
import { statuses } from "../problems.ts";
import { featureRegisterIdSchema } from "../schemas/register.ts";
import { z } from "../zod.ts";

/** Metres in EPSG:25832, to the millimetre. */
const metres = z
  .string()
  .regex(/^\d{1,7}(\.\d{1,3})?$/)
  .optional();
const placeSchema = z.int().min(0).max(limits.registerFeatures.most);

export const registersFeatures = endpoint({
  id: "registersFeatures",
  method: "GET",
  path: "/v1/registers/:register/features",
  access: computing,
  says: "A page of what a register has within a box in EPSG:25832 (metres), or in an ejerlav by its code, from number `from` on. `next` is where the next page begins; null after the last. A page is whole or refused. One that was fetched less than a quarter of an hour ago may be given again, and `fetchedAt` says when; `fresh=1` asks the register itself.",
  params: z.strictObject({ register: featureRegisterIdSchema }),
  query: z.strictObject({
    ...{ west: metres, south: metres, east: metres, north: metres },
    ejerlav: z
      .string()
      .regex(/^[1-9]\d{0,7}$/)
      .optional(),
    from: z
      .string()
      .regex(/^\d{1,6}$/)
      .optional(),
    fresh: z.literal("1").optional(),
  }),
  response: z.strictObject({
    register: featureRegisterIdSchema,
    source: z.string(),
    /** The system of the coordinates, as the register's answer names it. */
    crs: z.string(),
    /** How many the register has there. */
    matched: placeSchema,
    from: placeSchema,
    next: placeSchema.nullable(),
    /** When the register gave this page. */
    fetchedAt: z.iso.datetime(),
    features: z.array(
      z.strictObject({
        type: z.literal("Feature"),
        geometry: z.looseObject({ type: z.string() }).nullable(),
        properties: z.record(z.string(), z.unknown()),
      }),
    ),
  }),
  problems: statuses(
    "register-not-here",
    "register-down",
    "register-answer-wrong",
    "box-too-large",
    "too-many-features",
  ),
});
