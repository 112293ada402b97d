import type { Context } from "hono";
import { type Role, refuse } from "../../shared/contract/index.ts";
import type { Result } from "../../shared/model/index.ts";

/** Who asks: never a name, only the id that the issuer gave. */
export interface SignedIn {
  tenant: string;
  who: string;
  roles: readonly Role[];
}

export interface SignInPorts {
  /** Who sent the request; refuses with `not-signed-in` where nobody can be told. */
  signedIn: (c: Context) => Promise<Result<SignedIn>>;
}

/** Who asks, where they have one of the roles. Issues: `not-signed-in`, `role-missing`, `sign-in-down`. */
export async function requireRole(
  { signedIn }: SignInPorts,
  c: Context,
  roles: readonly [Role, ...Role[]],
): Promise<Result<SignedIn>> {
  const by = await signedIn(c);
  if (!by.ok || by.value.roles.some((role) => roles.includes(role))) return by;
  return refuse([{ path: "", code: "role-missing", facts: { needed: roles.join(", ") } }]);
}
