import { registerIdSchema, z } from "../../shared/contract/index.ts";
import type { Register } from "./ports.ts";

const registerSchema = z.strictObject({
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

/**
 * The registers of a setting, as JSON (docs/registers.md). Throws with a clear word where it is not as it should be: a server that starts
 * without a register that somebody has set up would say "not here" of one that is.
 */
export function registersFrom(json: string): Register[] {
  const read = z.array(registerSchema).safeParse(JSON.parse(json));
  if (!read.success)
    throw new Error(
      `registers: ${read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")}`,
    );
  const ids = read.data.map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw new Error("registers: one stands twice");
  for (const { url } of read.data)
    if (new URL(url).search !== "")
      throw new Error("registers: an address is given without a query; the key has a place of its own");
  return read.data;
}
