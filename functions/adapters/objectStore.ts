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
  /** Bytes that were put at a place of their own, checked against their name; refuses as `get`. */
  read(tenant: string, sha256: string): Promise<Result<Uint8Array>>;
  /** Some bytes of a large object, from `from` on, fewer where it ends before; not checked against its name. Refuses as `get` where it is gone. */
  readPart(tenant: string, sha256: string, part: { from: number; count: number }): Promise<Result<ObjectPart>>;
  /** Null: it is not there. */
  find(tenant: string, sha256: string): Promise<Result<ObjectRef | null>>;
  /** Where the client itself puts a large object, for a quarter of an hour. Nothing else than that content is taken there. */
  placeToPut(tenant: string, ref: ObjectRef): Promise<Place>;
  /** Where the client itself gets one. */
  placeToGet(tenant: string, sha256: string): Promise<Place>;
}

export interface ObjectPart {
  bytes: Uint8Array;
  /** Of the whole object, bytes. */
  size: number;
}

/** An address beside the API, and the headers to send there. */
export interface Place {
  url: string;
  headers: Record<string, string>;
}

/** How long a place is open, in seconds. */
export const placeSeconds = 900;

/** `{tenant}/sha256/{hash}`. Throws on what is no name: it would lead elsewhere. */
export function objectPath(tenant: string, sha256: string): string {
  if (!/^[a-z0-9-]{1,64}$/.test(tenant) || !/^[0-9a-f]{64}$/.test(sha256))
    throw new Error(`no name of an object: ${tenant}/sha256/${sha256}`);
  return `${tenant}/sha256/${sha256}`;
}

export function objectMissing({ sha256 }: Pick<ObjectRef, "sha256">, reason: "missing" | "corrupted"): Refusal {
  return { ok: false, issues: [{ path: "", code: "object-missing", facts: { sha256, reason } }] };
}
