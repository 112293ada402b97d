import { z } from "../zod.ts";

/** The registers that Vandret can fetch from, each where somebody has set it up. */
export const registerIds = ["parcels", "buildings"] as const;
export const registerIdSchema = z.enum(registerIds);
export type RegisterId = z.output<typeof registerIdSchema>;
