import { Hono } from "hono";
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import type { Role } from "../../shared/contract/index.ts";
import type { Result } from "../../shared/model/index.ts";
import { requireRole, type SignedIn } from "./signIn.ts";
import { type Issuer, issuerFromEnvironment, signedInBy } from "./verifyToken.ts";

const iss = "https://issuer.example";
const good: JWTPayload = { iss, aud: "urn:vandret:api", sub: "u-1", tenant: "kerteminde", roles: ["engineer"] };
let key: CryptoKey;
let publicJwk: JWK;
let issuer: Issuer;

beforeAll(async () => {
  const pair = await generateKeyPair("RS256");
  key = pair.privateKey;
  publicJwk = { ...(await exportJWK(pair.publicKey)), kid: "first", alg: "RS256", use: "sig" };
  issuer = {
    issuer: iss,
    audience: "urn:vandret:api",
    keys: createLocalJWKSet({ keys: [publicJwk] }),
    tenantClaim: "tenant",
    rolesClaim: "roles",
  };
});

const sign = (claims: JWTPayload, by: CryptoKey = key, expires: string | number = "5m") =>
  new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: "first" }).setExpirationTime(expires).sign(by);

/** What the verifier says of a request with this `Authorization`. */
async function told(authorization: string | undefined, by: Issuer = issuer): Promise<Result<SignedIn>> {
  let said: Result<SignedIn> | undefined;
  const app = new Hono();
  app.get("/", async (c) => {
    said = await signedInBy(by)(c);
    return c.body(null);
  });
  const answer = await app.request("/", authorization === undefined ? {} : { headers: { authorization } });
  if (said === undefined) throw new Error(await answer.text());
  return said;
}
const refused = (reason: string) => ({ ok: false, issues: [{ path: "", code: "not-signed-in", facts: { reason } }] });
const tamper = (token: string, change: (payload: JWTPayload) => JWTPayload): string => {
  const [head, body, signature] = token.split(".");
  const changed = change(JSON.parse(Buffer.from(body!, "base64url").toString()) as JWTPayload);
  return [head, Buffer.from(JSON.stringify(changed)).toString("base64url"), signature].join(".");
};

describe("a token of the issuer's", () => {
  it("tells the tenant, the subject and the roles, and nothing else", async () => {
    expect(await told(`Bearer ${await sign({ ...good, name: "Ida Jensen" })}`)).toEqual({
      ok: true,
      value: { tenant: "kerteminde", who: "u-1", roles: ["engineer"] },
    });
  });

  it("gives no role where its groups are none of ours", async () => {
    expect(await told(`Bearer ${await sign({ ...good, roles: ["admin", "Engineer", 7] })}`)).toMatchObject({
      value: { roles: [] },
    });
    expect(await told(`Bearer ${await sign({ ...good, roles: "engineer" })}`)).toMatchObject({ value: { roles: [] } });
  });

  it("is believed by its client where it names no audience, as Cognito's, if it is an access token", async () => {
    const { aud: _, ...bare } = good;
    const cognito = { ...bare, client_id: "urn:vandret:api", token_use: "access" };
    expect(await told(`Bearer ${await sign(cognito)}`)).toMatchObject({ ok: true });
    expect(await told(`Bearer ${await sign({ ...cognito, token_use: "id" })}`)).toEqual(refused("token-for-another"));
    expect(await told(`Bearer ${await sign({ ...good, token_use: "id" })}`)).toEqual(refused("token-for-another"));
    expect(await told(`Bearer ${await sign({ ...cognito, aud: "another" })}`)).toEqual(refused("token-for-another"));
  });
});

describe("a token that opens nothing", () => {
  it("is none at all, or no bearer's", async () => {
    expect(await told(undefined)).toEqual(refused("no-token"));
    expect(await told("Basic aWRhOmlkYQ==")).toEqual(refused("no-token"));
    expect(await told("Bearer ")).toEqual(refused("no-token"));
  });

  it("is one that was changed, or no token", async () => {
    const changed = tamper(await sign(good), (claims) => ({ ...claims, tenant: "another" }));
    expect(await told(`Bearer ${changed}`)).toEqual(refused("token-invalid"));
    expect(await told("Bearer a.b.c")).toEqual(refused("token-invalid"));
    expect(await told("Bearer abc")).toEqual(refused("token-invalid"));
  });

  it("is one that has run out, or that never does", async () => {
    expect(await told(`Bearer ${await sign(good, key, 1_700_000_000)}`)).toEqual(refused("token-expired"));
    const endless = await new SignJWT(good).setProtectedHeader({ alg: "RS256", kid: "first" }).sign(key);
    expect(await told(`Bearer ${endless}`)).toEqual(refused("token-invalid"));
  });

  it("is another issuer's, or made for another", async () => {
    expect(await told(`Bearer ${await sign({ ...good, iss: `${iss}/` })}`)).toEqual(refused("token-invalid"));
    expect(await told(`Bearer ${await sign({ ...good, aud: "urn:other" })}`)).toEqual(refused("token-for-another"));
    const stranger = (await generateKeyPair("RS256")).privateKey;
    expect(await told(`Bearer ${await sign(good, stranger)}`)).toEqual(refused("token-invalid"));
  });

  it("is one that is not signed, or signed with the public key as a secret", async () => {
    const head = Buffer.from(JSON.stringify({ alg: "none" })).toString("base64url");
    const body = Buffer.from(JSON.stringify({ ...good, exp: 4_000_000_000 })).toString("base64url");
    expect(await told(`Bearer ${head}.${body}.`)).toEqual(refused("token-invalid"));
    const secret = new TextEncoder().encode(JSON.stringify(publicJwk));
    const confused = await new SignJWT(good)
      .setProtectedHeader({ alg: "HS256", kid: "first" })
      .setExpirationTime("5m")
      .sign(secret);
    expect(await told(`Bearer ${confused}`)).toEqual(refused("token-invalid"));
  });

  it("is one without a tenant, or with one that is no plain word", async () => {
    for (const tenant of [undefined, "", "a#CASE#b", "Kerteminde", 7, "../x"]) {
      expect(await told(`Bearer ${await sign({ ...good, tenant })}`)).toEqual(refused("no-tenant"));
    }
  });
});

describe("the issuer", () => {
  it("is said to be down where its keys cannot be had: that says nothing of the token", async () => {
    const settings: Record<string, string> = {
      TOKEN_ISSUER: iss,
      TOKEN_AUDIENCE: "urn:vandret:api",
      TOKEN_KEYS_URL: "http://127.0.0.1:1/keys",
      TOKEN_TENANT_CLAIM: "tenant",
      TOKEN_ROLES_CLAIM: "roles",
    };
    expect(
      await told(
        `Bearer ${await sign(good)}`,
        issuerFromEnvironment((name) => settings[name]!),
      ),
    ).toEqual({
      ok: false,
      issues: [{ path: "", code: "sign-in-down", facts: {} }],
    });
  });
});

describe("a role", () => {
  const asked = async (roles: string[], ...needed: [Role, ...Role[]]) => {
    let said: Result<SignedIn> | undefined;
    const app = new Hono();
    app.get("/", async (c) => {
      said = await requireRole({ signedIn: signedInBy(issuer) }, c, needed);
      return c.body(null);
    });
    await app.request("/", { headers: { authorization: `Bearer ${await sign({ ...good, roles })}` } });
    return said;
  };

  it("lets in who has one of those that are needed, and names them to who has none", async () => {
    expect(await asked(["engineer"], "caseworker", "engineer")).toMatchObject({ ok: true });
    expect(await asked(["reader"], "caseworker", "engineer")).toEqual({
      ok: false,
      issues: [{ path: "", code: "role-missing", facts: { needed: "caseworker, engineer" } }],
    });
  });
});
