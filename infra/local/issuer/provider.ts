import type { JWK } from "jose";
import type { Configuration, Provider } from "oidc-provider";
import { languageOf, tokenAlgorithm } from "../../../functions/http/index.ts";
import { localCaller } from "../ports.ts";
import { issuerMemory } from "./memory.ts";
import { gonePage } from "./page.ts";
import { roleOf } from "./persons.ts";
import { audience, clientId, issuerPath } from "./tokens.ts";

/** Seconds: a working day for what a person holds, a few minutes for what is under way. */
const tokenSeconds = 8 * 3_600;
const underWaySeconds = 600;

/**
 * An OpenID issuer for one machine: authorization code with PKCE, one client (our pages), access tokens as JWT with the
 * tenant and the role in them. Nobody has a password: it shows what each role may do, and guards nothing from those who sit at
 * the machine.
 */
export async function makeProvider(issuer: string, signing: JWK, cookieKey: string): Promise<Provider> {
  // Only now, since few starts of the server ever need it.
  const { default: OidcProvider, interactionPolicy } = await import("oidc-provider");
  const policy = interactionPolicy.base();
  // Our pages ask for nothing that a person would have to agree to.
  policy.remove("consent");
  const configuration: Configuration = {
    adapter: issuerMemory(),
    jwks: { keys: [signing] },
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: "none",
        grant_types: ["authorization_code"],
        response_types: ["code"],
        redirect_uris: originsOf(issuer).map((origin) => `${origin}/log-ind`),
        id_token_signed_response_alg: tokenAlgorithm,
      },
    ],
    scopes: ["openid"],
    pkce: { required: () => true },
    cookies: { keys: [cookieKey], short: { path: issuerPath }, long: { path: issuerPath } },
    interactions: { policy, url: (_, { uid }) => `${issuerPath}/interaction/${uid}` },
    findAccount: (_, account) =>
      roleOf(account) === undefined ? undefined : { accountId: account, claims: () => ({ sub: account }) },
    loadExistingGrant: async (ctx) => {
      const { client, session, provider } = ctx.oidc;
      const grant = new provider.Grant({ clientId: client!.clientId, accountId: session!.accountId! });
      grant.addOIDCScope("openid");
      grant.addResourceScope(audience, "");
      await grant.save();
      return grant;
    },
    extraTokenClaims: (_, token) => {
      const role = "accountId" in token ? roleOf(token.accountId) : undefined;
      return { tenant: localCaller.tenant, roles: role === undefined ? [] : [role] };
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          audience,
          scope: "",
          accessTokenFormat: "jwt",
          accessTokenTTL: tokenSeconds,
          jwt: { sign: { alg: tokenAlgorithm } },
        }),
      },
    },
    // A browser names the origin of our own pages too.
    clientBasedCORS: (_, origin) => originsOf(issuer).includes(origin),
    renderError: (ctx) => {
      ctx.type = "html";
      ctx.body = gonePage(languageOf(ctx.get("Accept-Language")));
    },
    ttl: {
      AccessToken: tokenSeconds,
      AuthorizationCode: 60,
      IdToken: underWaySeconds,
      Interaction: underWaySeconds,
      Session: underWaySeconds,
      Grant: tokenSeconds,
    },
  };
  return new OidcProvider(issuer, configuration);
}

/** Our pages, by both names of this machine. */
function originsOf(issuer: string): string[] {
  const { port } = new URL(issuer);
  return ["127.0.0.1", "localhost"].map((host) => `http://${host}:${port}`);
}
