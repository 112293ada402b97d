import { z } from "../zod.ts";
import { isoDateSchema } from "./units.ts";

/** SHA-256 of the link's code: names it, and opens nothing. */
export const linkIdSchema = z.string().regex(/^[0-9a-f]{64}$/);

export const linkSchema = z.strictObject({
  linkId: linkIdSchema,
  kind: z.enum(["owner", "group"]),
  parcelId: z.string().nullable(),
  showsAmounts: z.boolean(),
  madeAt: z.iso.datetime(),
  expires: isoDateSchema,
  /** `ended`: its last day is past. */
  status: z.enum(["open", "ended", "revoked"]),
});

/** With the code that opens it. It is told here and never again. */
export const newLinkSchema = linkSchema.extend({ code: z.string() });

export type SharedLink = z.infer<typeof linkSchema>;
export type NewSharedLink = z.infer<typeof newLinkSchema>;
