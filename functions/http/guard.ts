import type { Context, Hono } from "hono";
import type { AnyEndpoint } from "../../shared/contract/index.ts";
import type { Result } from "../../shared/model/index.ts";
import { portsOf } from "./app.ts";
import { requireRole, type SignedIn } from "./signIn.ts";

/** Who made a call: the person signed in where the contract asks for a role; else nobody that we know of. */
export type By<E extends AnyEndpoint> = E["access"] extends { by: "role" } ? SignedIn : undefined;

/** Lets in who the contract says may make the call. Throws at once where the app cannot know who asks. */
export function guard<E extends AnyEndpoint>(app: Hono, { id, access }: E): (c: Context) => Promise<Result<By<E>>> {
  const { signedIn } = portsOf(app);
  if (access.by !== "role") return () => Promise.resolve({ ok: true, value: undefined as By<E> });
  if (signedIn === undefined) throw new Error(`${id} asks for a role, and its app has no port to know who asks`);
  return async (c) => (await requireRole({ signedIn }, c, access.roles)) as Result<By<E>>;
}
