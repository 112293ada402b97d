import type { Context } from "hono";
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import { roles as known, refuse } from "../../shared/contract/index.ts";
import type { Refusal, Result } from "../../shared/model/index.ts";
import { tellLogWhy } from "./refusalLog.ts";
import type { SignedIn, SignInPorts } from "./signIn.ts";

/** Whose tokens are believed, and where they say what we ask of them. */
export interface Issuer {
  /** As `iss` has it, to the letter. */
  issuer: string;
  /** What the token must be made for: its `aud`; its `client_id` where it has no `aud`, as Cognito's access tokens. */
  audience: string;
  /** The issuer's public keys. */
  keys: JWTVerifyGetKey;
  tenantClaim: string;
  rolesClaim: string;
}

/** The one way of signing that is believed: what Cognito uses, and what the local issuer is told to. */
export const tokenAlgorithm = "RS256";

/** The issuer that the function's settings name, its keys fetched when first needed and again when they change. */
export function issuerFromEnvironment(setting: (name: string) => string): Issuer {
  return {
    issuer: setting("TOKEN_ISSUER"),
    audience: setting("TOKEN_AUDIENCE"),
    keys: createRemoteJWKSet(new URL(setting("TOKEN_KEYS_URL"))),
    tenantClaim: setting("TOKEN_TENANT_CLAIM"),
    rolesClaim: setting("TOKEN_ROLES_CLAIM"),
  };
}

/**
 * Who sent a request, by the access token (RFC 6750) that it carries: a JWT of the issuer's, signed by one of its keys, made
 * for us, and not run out. Issues: `not-signed-in`, `sign-in-down`.
 */
export function signedInBy(issuer: Issuer): SignInPorts["signedIn"] {
  return async (c: Context) => {
    const token = /^Bearer +([\w.~+/=-]+)$/i.exec(c.req.header("Authorization") ?? "")?.[1];
    if (token === undefined) return notSignedIn("no-token");
    try {
      const { payload } = await jwtVerify(token, keysOrDown(issuer.keys), {
        algorithms: [tokenAlgorithm],
        issuer: issuer.issuer,
        requiredClaims: ["sub", "exp"],
      });
      return isForUs(payload, issuer) ? personOf(payload, issuer) : notSignedIn("token-for-another");
    } catch (error) {
      return whyNot(error, c);
    }
  };
}

function isForUs({ aud, client_id, token_use }: JWTPayload, { audience }: Issuer): boolean {
  // Cognito's word for which token it is: one that only says who somebody is opens nothing.
  if (token_use !== undefined && token_use !== "access") return false;
  return aud === undefined ? client_id === audience : [aud].flat().includes(audience);
}

/** A tenant stands in the keys of the store: it is a plain word, or it is none. */
const tenantWord = /^[a-z0-9][a-z0-9-]{0,62}$/;

function personOf(payload: JWTPayload, { tenantClaim, rolesClaim }: Issuer): Result<SignedIn> {
  const { sub: who, [tenantClaim]: tenant, [rolesClaim]: told } = payload;
  if (typeof tenant !== "string" || !tenantWord.test(tenant)) return notSignedIn("no-tenant");
  if (who === undefined || who === "" || who.length > 200) return notSignedIn("no-subject");
  // An issuer may tell of groups that are not ours: they give nothing.
  const roles = known.filter((role) => Array.isArray(told) && told.includes(role));
  return { ok: true, value: { tenant, who, roles } };
}

/** The issuer's keys cannot be had: that says nothing of the token. */
class KeysDown extends Error {}

function keysOrDown(keys: JWTVerifyGetKey): JWTVerifyGetKey {
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      const ofToken =
        error instanceof errors.JWKSNoMatchingKey ||
        error instanceof errors.JWKSMultipleMatchingKeys ||
        error instanceof errors.JOSENotSupported;
      throw ofToken ? error : new KeysDown();
    }
  };
}

function whyNot(error: unknown, c: Context): Refusal {
  if (error instanceof KeysDown) return refuse([{ path: "", code: "sign-in-down", facts: {} }]);
  if (error instanceof errors.JWTExpired) return notSignedIn("token-expired");
  if (!(error instanceof errors.JOSEError)) throw error;
  tellLogWhy(c, whatIsWrong(error));
  return notSignedIn("token-invalid");
}

/** What a forged token is told by: for the log, and for nobody who made one. */
function whatIsWrong(error: errors.JOSEError): string {
  if (error instanceof errors.JWSSignatureVerificationFailed) return "signature-wrong";
  if (error instanceof errors.JOSEAlgNotAllowed) return "algorithm-not-allowed";
  if (error instanceof errors.JWKSNoMatchingKey) return "key-unknown";
  if (error instanceof errors.JWTClaimValidationFailed) return `claim-wrong: ${error.claim}`;
  return "token-malformed";
}

const notSignedIn = (reason: string): Refusal => refuse([{ path: "", code: "not-signed-in", facts: { reason } }]);
