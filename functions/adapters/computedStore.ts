import { sha256Hex } from "../../shared/formats/index.ts";
import type { Result } from "../../shared/model/index.ts";

/**
 * Where what was computed is kept for a while, by a name that says of what and by which program. All of it can be computed again, so it
 * may be gone at any time; nothing that must stand lies here. Refuses with `store-down` where it cannot be reached.
 */
export interface ComputedStore {
  put(tenant: string, name: string, text: string): Promise<Result<null>>;
  /** Null: it is not there, or is not what was put there. */
  get(tenant: string, name: string): Promise<Result<string | null>>;
}

/** So long it is kept. */
export const computedDays = 30;

const sealBytes = 64;

/** A text with its own hash before it, since its name says nothing of its content. */
export const withSeal = (text: string): string => sha256Hex(text) + text;

/** The text again; null where it is not what was put there. */
export function withoutSeal(sealed: string): string | null {
  const text = sealed.slice(sealBytes);
  return sealed.slice(0, sealBytes) === sha256Hex(text) ? text : null;
}

/** `{tenant}/{name}`. Throws on what is no name: it would lead elsewhere. */
export function computedPath(tenant: string, name: string): string {
  if (!/^[a-z0-9-]{1,64}$/.test(tenant) || !/^[0-9a-f]{64}$/.test(name))
    throw new Error(`no name of what was computed: ${tenant}/${name}`);
  return `${tenant}/${name}`;
}
