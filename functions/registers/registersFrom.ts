import { registerSchema, z } from "../../shared/contract/index.ts";
import { isFile, type Register } from "./ports.ts";

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
  for (const register of read.data)
    if (!isFile(register) && new URL(register.url).search !== "")
      throw new Error("registers: an address is given without a query; the key has a place of its own");
  return read.data;
}
