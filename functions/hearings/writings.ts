import type { PrivateRef, Refusal, Result } from "../../shared/model/index.ts";
import type { CaseKey } from "../adapters/index.ts";
import type { HearingPorts } from "./ports.ts";

/** So many are put at once: a batch of letters holds hundreds. */
const atOnce = 16;

/**
 * Keeps what was written, piece by piece in the order given, null for none. Where one cannot be kept, those before it are deleted
 * again: nobody would find them.
 */
export async function keepWritings(
  ports: HearingPorts,
  key: CaseKey,
  writings: readonly (string | Uint8Array | null)[],
): Promise<Result<(PrivateRef | null)[]>> {
  const kept: (PrivateRef | null)[] = [];
  for (let at = 0; at < writings.length; at += atOnce) {
    const some = await Promise.all(
      writings.slice(at, at + atOnce).map(async (one) => {
        if (one === null) return null;
        return ports.private.put(key, typeof one === "string" ? new TextEncoder().encode(one) : one);
      }),
    );
    for (const put of some) if (put === null || put.ok) kept.push(put?.value ?? null);
    const refused = some.find((put) => put !== null && !put.ok);
    if (refused !== undefined && refused !== null && !refused.ok) {
      await dropWritings(ports, key, kept);
      return refused;
    }
  }
  return { ok: true, value: kept };
}

/** Deletes what no event came to name. */
export async function dropWritings(
  ports: HearingPorts,
  key: CaseKey,
  refs: readonly (PrivateRef | null)[],
): Promise<void> {
  for (const ref of refs) if (ref !== null) await ports.private.delete(key, ref);
}

/**
 * What is to become of writings whose event was refused: deleted; but where the store did not answer, the event may stand all the same, or
 * come to stand yet, and they are what it names. They are left, and the log of what happened says which.
 */
export async function dropRefused(
  ports: HearingPorts,
  key: CaseKey,
  refs: readonly (PrivateRef | null)[],
  { issues }: Refusal,
): Promise<void> {
  if (issues.every(({ code }) => code !== "store-down")) return dropWritings(ports, key, refs);
  ports.log("error", "writings-in-doubt", { caseId: key.caseId, ids: refs.flatMap((ref) => ref?.id ?? []) });
}
