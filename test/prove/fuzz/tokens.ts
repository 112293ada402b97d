import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from "jose";
import { tokenAlgorithm } from "../../../functions/http/index.ts";
import { publicPart } from "../../../infra/local/issuer/index.ts";
import { audience, type TokenSetup } from "../../../infra/local/issuer/tokens.ts";
import { localCaller } from "../../../infra/local/ports.ts";
import { type Role, roles } from "../../../shared/contract/index.ts";

export { roles };

/** Tokens that hold: of all roles, of each one, of none, and of another municipality. */
export interface GoodTokens {
  all: string;
  ofRole: Record<Role, string>;
  noRole: string;
  ofAnother: string;
}

export interface Tokens {
  setup: TokenSetup;
  good: GoodTokens;
  /** Tokens that open nothing, by why. */
  bad: Record<string, string>;
}

const hour = 3_600;

/** Tokens of an issuer, signed by its key; a new key where none is given. Those that are bad are bad in one way only. */
export async function makeTokens(issuer: string, own?: JWK): Promise<Tokens> {
  const signing = own ?? (await newKey());
  const stranger = await newKey();
  const setup: TokenSetup = { issuer, keys: [publicPart(signing)] };
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: issuer, aud: audience, sub: "u-1", tenant: localCaller.tenant, roles, exp: now + 8 * hour };
  const sign = (
    payload: JWTPayload,
    key: JWK | Uint8Array = signing,
    header = { alg: tokenAlgorithm, kid: signing.kid! },
  ) => new SignJWT(payload).setProtectedHeader(header).sign(key);
  const all = await sign(claims);
  const plain = (part: unknown) => Buffer.from(JSON.stringify(part)).toString("base64url");
  const [head, , signature] = all.split(".");
  const ofRole = async (role: Role) => [role, await sign({ ...claims, sub: `u-${role}`, roles: [role] })] as const;
  const { tenant: _, ...ofNobody } = claims;
  return {
    setup,
    good: {
      all,
      ofRole: Object.fromEntries(await Promise.all(roles.map(ofRole))) as Record<Role, string>,
      noRole: await sign({ ...claims, roles: [] }),
      ofAnother: await sign({ ...claims, tenant: "another" }),
    },
    bad: {
      expired: await sign({ ...claims, exp: now - hour }),
      "for another audience": await sign({ ...claims, aud: "urn:another" }),
      "of another issuer": await sign({ ...claims, iss: "https://issuer.example" }),
      altered: [head, plain({ ...claims, tenant: "another" }), signature].join("."),
      unsigned: `${plain({ alg: "none" })}.${plain(claims)}.`,
      "signed by the public key": await sign(claims, new TextEncoder().encode(JSON.stringify(setup.keys[0])), {
        alg: "HS256",
        kid: signing.kid!,
      }),
      "of an unknown key": await sign(claims, stranger, { alg: tokenAlgorithm, kid: stranger.kid! }),
      "of a stranger by a known name": await sign(claims, { ...stranger, kid: signing.kid! }),
      "without a municipality": await sign(ofNobody),
      "no token": "abc.def.ghi",
    },
  };
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(tokenAlgorithm, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: tokenAlgorithm, use: "sig" };
}
