import { createLocalJWKSet, type JWK } from "jose";
import type { Issuer } from "../../../functions/http/index.ts";

/** Where the local issuer answers on this machine's own address. */
export const issuerPath = "/issuer";
export const clientId = "vandret-pages";
export const audience = "urn:vandret:api";
const claims = { tenantClaim: "tenant", rolesClaim: "roles" };

/** What a thread needs to check a token of the local issuer's: plain, so that it can be handed over. */
export interface TokenSetup {
  issuer: string;
  keys: JWK[];
}

export function localIssuer({ issuer, keys }: TokenSetup): Issuer {
  return { issuer, audience, keys: createLocalJWKSet({ keys }), ...claims };
}
