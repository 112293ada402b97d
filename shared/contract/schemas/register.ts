import { z } from "../zod.ts";

/** The registers that Vandret can fetch from, each where somebody has set it up. */
export const registerIds = ["parcels", "buildings"] as const;
export const registerIdSchema = z.enum(registerIds);
export type RegisterId = z.output<typeof registerIdSchema>;

/** A register as whoever runs Vandret sets it up (docs/registers.md). */
export const registerSchema = z.strictObject({
  id: registerIdSchema,
  source: z.string().min(1).max(300),
  url: z.url(),
  layer: z.string().min(1).max(200),
  format: z.string().max(100).nullable().default(null),
  keyParameter: z
    .string()
    .regex(/^\w{1,40}$/)
    .nullable()
    .default(null),
  sortBy: z.string().max(100).nullable().default(null),
  pageSize: z.int().min(1).max(1_000).default(1_000),
});
