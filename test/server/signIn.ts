import type { Role } from "../../shared/contract/index.ts";
import { signInAs } from "../../tools/localSignIn.ts";

export { signInAs };

const headersOf = new Map<string, Promise<{ Authorization: string }>>();

/** The headers of who has signed in to a local server as a role; signed in once for all tests of a file. */
export function signedInAs(role: Role, address: string): Promise<{ Authorization: string }> {
  const name = `${role} ${address}`;
  const found =
    headersOf.get(name) ??
    signInAs(role, address).then(({ accessToken }) => ({ Authorization: `Bearer ${accessToken}` }));
  headersOf.set(name, found);
  return found;
}
