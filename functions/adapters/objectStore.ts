import type { Refusal, Result } from "../../shared/model/index.ts";
import type { ObjectRef } from "./caseEvent.ts";

/**
 * Where large bodies lie, named by their content, so that nothing is ever changed and the same thing twice is one object.
 * Refuses with `store-down` where it cannot be reached.
 */
export interface ObjectStore {
  /** Keeps a text; it is on disk, whole, when this answers. */
  put(tenant: string, text: string): Promise<Result<ObjectRef>>;
  /** The text, checked against its name; refuses with `object-missing` where it is gone (`missing`) or changed (`corrupted`). */
  get(tenant: string, ref: ObjectRef): Promise<Result<string>>;
}

/** `{tenant}/sha256/{hash}`. Throws on what is no name: it would lead elsewhere. */
export function objectPath(tenant: string, sha256: string): string {
  if (!/^[a-z0-9-]{1,64}$/.test(tenant) || !/^[0-9a-f]{64}$/.test(sha256))
    throw new Error(`no name of an object: ${tenant}/sha256/${sha256}`);
  return `${tenant}/sha256/${sha256}`;
}

export function objectMissing({ sha256 }: ObjectRef, reason: "missing" | "corrupted"): Refusal {
  return { ok: false, issues: [{ path: "", code: "object-missing", facts: { sha256, reason } }] };
}
