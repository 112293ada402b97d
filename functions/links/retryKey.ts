import type { Context } from "hono";
import { refuse } from "../../shared/contract/index.ts";
import type { Result } from "../../shared/model/index.ts";

const header = "Idempotency-Key";
/** RFC 9562, version 4: 122 random bits. */
const randomUuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/**
 * The number by which a call that makes links is known again; null where it has none. The links' codes are made of it, so it must be
 * random and known to the caller alone.
 */
export function retryKeyOf(c: Context): Result<string | null> {
  const key = c.req.header(header);
  if (key === undefined) return { ok: true, value: null };
  if (randomUuid.test(key)) return { ok: true, value: key.toLowerCase() };
  return refuse([{ path: `/header/${header}`, code: "invalid", facts: { expected: "a random UUID (version 4)" } }]);
}
