import type { Refusal } from "../../shared/model/index.ts";

const busy = new Set([
  "InternalServerError",
  "InternalServerErrorException",
  "LimitExceededException",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "RequestTimeout",
  "ServiceUnavailable",
  "SlowDown",
  "ThrottlingException",
  "TimeoutError",
]);
const unreachable = new Set([
  "EACCES",
  "EAGAIN",
  "EAI_AGAIN",
  "ECONNREFUSED",
  "ECONNRESET",
  "EDQUOT",
  "EHOSTUNREACH",
  "EIO",
  "EMFILE",
  "ENETUNREACH",
  "ENFILE",
  "ENOBUFS",
  "ENOENT",
  "ENOSPC",
  "ENOTFOUND",
  "EPIPE",
  "EROFS",
  "ETIMEDOUT",
]);

/**
 * `store-down` for an error that says that a store is busy, full or cannot be reached. Any other error is a bug of ours, or
 * of how we are set up, and is thrown on.
 */
export function storeDown(
  error: unknown,
  store: "events" | "objects" | "private" | "runs" | "links" | "computed",
): Refusal {
  if (!(error instanceof Error)) throw error;
  const { code, $metadata } = error as { code?: unknown; $metadata?: { httpStatusCode?: number } };
  const isDown =
    busy.has(error.name) ||
    (typeof code === "string" && unreachable.has(code)) ||
    ($metadata?.httpStatusCode ?? 0) >= 500;
  if (!isDown) throw error;
  const reason = typeof code === "string" ? code : error.name;
  return { ok: false, issues: [{ path: "", code: "store-down", facts: { store, reason } }] };
}
