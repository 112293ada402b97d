/** One municipality's sign-in, as the place's file has it (`infra/aws/places`). */
export interface KnownProvider {
  name: string;
  tenant: string;
  /** The provider's group → our role. */
  roles: Readonly<Record<string, string>>;
}

/** Cognito's event before it makes tokens, as much of it as is read here. */
export interface TokenEvent {
  userName: string;
  request: { userAttributes: Readonly<Record<string, string | undefined>> };
}

/** What the tokens are to say. */
export interface Claims {
  tenant: string;
  roles: string[];
}

/** Why somebody gets no token: a word for the log, without who it was. */
export class NotLetIn extends Error {}

/**
 * Tenant and roles of a person, by the provider that signed them in. Which provider that was, Cognito itself says (`identities`), and
 * says again in the user's name; no attribute that a provider fills in is asked. Throws `NotLetIn` where there is not exactly one, where
 * the two do not agree, and where the table does not know it: Cognito then makes no token.
 */
export function claimsOf({ userName, request }: TokenEvent, providers: readonly KnownProvider[]): Claims {
  const { identities, "custom:groups": groups } = request.userAttributes;
  const [name, ...others] = providersIn(identities);
  if (name === undefined) throw new NotLetIn("no-provider");
  // Somebody whom two municipalities know would be of whichever came first.
  if (others.length > 0) throw new NotLetIn("several-providers");
  const known = providers.find((one) => isSame(one.name, name));
  if (known === undefined) throw new NotLetIn("provider-not-known");
  if (!isSame(userName.slice(0, name.length + 1), `${name}_`)) throw new NotLetIn("name-of-another-provider");
  const roles = groupsIn(groups).flatMap((group) => (Object.hasOwn(known.roles, group) ? [known.roles[group]!] : []));
  return { tenant: known.tenant, roles: [...new Set(roles)] };
}

/** Cognito writes a user's name in small letters in some pools, and the provider's as it was given. */
const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function providersIn(identities: string | undefined): string[] {
  try {
    const list: unknown = JSON.parse(identities ?? "[]");
    if (!Array.isArray(list)) return [];
    return list.map((one: unknown) => {
      const { providerName } = one as { providerName?: unknown };
      if (typeof providerName !== "string" || providerName === "") throw new NotLetIn("identities-not-read");
      return providerName;
    });
  } catch {
    throw new NotLetIn("identities-not-read");
  }
}

/** Cognito gives a list of groups as one text: `[a, b]`, `["a","b"]`, or `a` where there is one. A name with a comma in it is not told apart from two. */
function groupsIn(text = ""): string[] {
  const inner = /^\[(.*)\]$/s.exec(text.trim())?.[1] ?? text;
  return inner
    .split(",")
    .map((piece) => piece.trim().replace(/^"(.*)"$/s, "$1"))
    .filter((piece) => piece !== "");
}
