/**
 * Signing in: OpenID's code flow with PKCE (RFC 7636) at the issuer that `/sign-in.json` names. The token lives in this tab alone and
 * is gone when the tab is.
 */
import { signal } from "@preact/signals";
import { language } from "./language.ts";

export type Role = "engineer" | "planner" | "caseworker" | "reader";

export interface Session {
  token: string;
  /** What the token says, for showing only: the server decides. */
  roles: Role[];
  /** Milliseconds since 1970. */
  until: number;
}

interface Begun {
  state: string;
  verifier: string;
  /** Where on the site the person was. */
  back: string;
}

/** `not-here`: this copy has no issuer. `refused`: the issuer, or the person, said no. */
export type Outcome = { is: "back"; to: string } | { is: "not-here" } | { is: "refused" } | { is: "offline" };
/** Why the page was not left. `not-kept`: what is on it would have been lost. */
export type Stayed = "not-here" | "offline" | "not-kept";

/** Each puts away what is on the page before it is left; false where it cannot. */
export const beforeSignIn = new Set<() => boolean>();

const known: readonly Role[] = ["engineer", "planner", "caseworker", "reader"];
const callback = "/log-ind";
const kept = { session: "vandret-login", begun: "vandret-login-begun" };

/** Who is signed in; null: nobody. */
export const session = signal<Session | null>(null);
take(recall<Session>(kept.session));

/** The token to send, where there is one that holds. */
export function bearer(): string | null {
  if (session.value !== null && session.value.until <= Date.now()) signOut();
  return session.value?.token ?? null;
}

/** Forgets the token: the issuer asks anew who it is the next time. */
export function signOut(): void {
  session.value = null;
  keep(kept.session, null);
}

/** Leaves the page for the issuer's; comes back here by `/log-ind`. Gives a word only where it cannot. */
export async function signIn(): Promise<Stayed | undefined> {
  const issuer = await issuerFile();
  if (typeof issuer === "string") return issuer;
  for (const keep of beforeSignIn) if (!keep()) return "not-kept";
  const begun: Begun = {
    state: random(),
    verifier: random(),
    back: `${location.pathname}${location.search}${location.hash}`,
  };
  keep(kept.begun, begun);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(begun.verifier));
  const asked = new URL(issuer.authorize, location.origin);
  asked.search = new URLSearchParams({
    ...{ response_type: "code", client_id: issuer.clientId, scope: issuer.scope },
    ...{ redirect_uri: `${location.origin}${callback}`, state: begun.state, prompt: "login" },
    ...{ code_challenge: base64url(new Uint8Array(digest)), code_challenge_method: "S256" },
    ui_locales: language.value,
  }).toString();
  location.assign(asked);
  return undefined;
}

/** What `/log-ind` does with what the issuer sent along: the code for a token, and where the person was. */
export async function comeBack(query: URLSearchParams): Promise<Outcome> {
  const begun = recall<Begun>(kept.begun);
  keep(kept.begun, null);
  const code = query.get("code");
  // A code that this tab did not ask for is somebody else's.
  if (begun === null || code === null || query.get("state") !== begun.state) return { is: "refused" };
  const issuer = await issuerFile();
  if (typeof issuer === "string") return { is: issuer };
  try {
    const answer = await fetch(issuer.token, {
      method: "POST",
      body: new URLSearchParams({
        ...{ grant_type: "authorization_code", client_id: issuer.clientId, code },
        ...{ redirect_uri: `${location.origin}${callback}`, code_verifier: begun.verifier },
      }),
    });
    if (!answer.ok) return { is: "refused" };
    const { access_token: token, expires_in: seconds } = (await answer.json()) as Record<string, unknown>;
    if (typeof token !== "string" || typeof seconds !== "number") return { is: "refused" };
    const made: Session = { token, roles: rolesIn(token), until: Date.now() + seconds * 1000 };
    keep(kept.session, made);
    take(made);
    return { is: "back", to: /^\/(?![/\\])/.test(begun.back) ? begun.back : "/" };
  } catch {
    return { is: "offline" };
  }
}

interface IssuerFile {
  authorize: string;
  token: string;
  clientId: string;
  scope: string;
}

async function issuerFile(): Promise<IssuerFile | "not-here" | "offline"> {
  try {
    const answer = await fetch("/sign-in.json");
    return answer.ok ? ((await answer.json()) as IssuerFile) : "not-here";
  } catch {
    return "offline";
  }
}

function take(found: Session | null): void {
  if (found === null || found.until <= Date.now()) return signOut();
  session.value = found;
  // The page says so when it ends, and not first when something is to be saved.
  setTimeout(() => void bearer(), found.until - Date.now());
}

function rolesIn(token: string): Role[] {
  try {
    const text = atob((token.split(".")[1] ?? "").replace(/-/g, "+").replace(/_/g, "/"));
    const claims = JSON.parse(text) as Record<string, unknown>;
    const told = claims.roles ?? claims["cognito:groups"];
    return known.filter((role) => Array.isArray(told) && told.includes(role));
  } catch {
    return [];
  }
}

const random = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)));

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");
}

function keep(name: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // Storage may be shut: a sign-in then lasts as long as the page.
  }
}

function recall<T>(name: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? "null") as T | null;
  } catch {
    return null;
  }
}
