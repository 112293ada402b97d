import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Hono } from "hono";
import { exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { Result } from "../../shared/model/index.ts";
import type { SignedIn } from "./signIn.ts";
import { issuerFromEnvironment, signedInBy } from "./verifyToken.ts";

const issuer = "https://issuer.example";
const audience = "vandret";

/** What the issuer publishes at the moment, and how often it was asked. */
let published: JWK[];
let asked = 0;
let server: Server;
let settings: Record<string, string>;

beforeAll(async () => {
  server = createServer((_, response) => {
    asked++;
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify({ keys: published }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  settings = {
    TOKEN_ISSUER: issuer,
    TOKEN_AUDIENCE: audience,
    TOKEN_KEYS_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`,
    TOKEN_TENANT_CLAIM: "tenant",
    TOKEN_ROLES_CLAIM: "roles",
  };
});
afterAll(() => server.close());
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-30T12:00:00Z") });
  asked = 0;
});
afterEach(() => void vi.useRealTimers());

async function pair(kid: string) {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const sign = () =>
    new SignJWT({ sub: "someone", tenant: "0155", roles: ["reader"], aud: audience })
      .setProtectedHeader({ alg: "RS256", kid })
      .setIssuer(issuer)
      .setExpirationTime("1 hour")
      .sign(privateKey);
  return { jwk: { ...(await exportJWK(publicKey)), kid, alg: "RS256", use: "sig" }, sign };
}

/** What one function, whose keys live as long as it does, says of tokens. */
function verifier() {
  const signedIn = signedInBy(issuerFromEnvironment((name) => settings[name]!));
  return async (token: string): Promise<string> => {
    let said: Result<SignedIn> | undefined;
    const app = new Hono();
    app.get("/", async (c) => {
      said = await signedIn(c);
      return c.body(null);
    });
    await app.request("/", { headers: { authorization: `Bearer ${token}` } });
    return said!.ok ? "in" : String(said!.issues[0].facts["reason"] ?? said!.issues[0].code);
  };
}

it("believes a key that the issuer has changed to, and the old one no longer once it is withdrawn", async () => {
  const [first, second] = [await pair("first"), await pair("second")];
  published = [first.jwk];
  const says = verifier();
  expect(await says(await first.sign())).toBe("in");
  expect(await says(await first.sign())).toBe("in");
  // The keys are fetched once, and kept.
  expect(asked).toBe(1);

  published = [first.jwk, second.jwk];
  vi.setSystemTime(new Date("2026-11-30T12:01:00Z"));
  expect([await says(await second.sign()), await says(await first.sign())]).toEqual(["in", "in"]);
  expect(asked).toBe(2);

  published = [second.jwk];
  vi.setSystemTime(new Date("2026-11-30T12:12:00Z"));
  expect([await says(await second.sign()), await says(await first.sign())]).toEqual(["in", "token-invalid"]);
});

it("asks the issuer seldom, whatever keys are named to it", async () => {
  const [known, stranger] = [await pair("known"), await pair("stranger")];
  published = [known.jwk];
  const says = verifier();
  for (let i = 0; i < 20; i++) expect(await says(await stranger.sign())).toBe("token-invalid");
  expect(asked).toBe(1);
  expect(await says(await known.sign())).toBe("in");
});
