import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import type { JWK } from "jose";
import type { Provider } from "oidc-provider";
import { languageOf } from "../../../functions/http/index.ts";
import { roles } from "../../../shared/contract/index.ts";
import type { Language } from "../../../shared/texts/index.ts";
import securityHeaders from "../../securityHeaders.json" with { type: "json" };
import { gonePage, rolePage, style, stylePath } from "./page.ts";
import { accountOf } from "./persons.ts";
import { makeProvider } from "./provider.ts";
import { clientId, issuerPath } from "./tokens.ts";

interface NodePair {
  incoming: IncomingMessage & { originalUrl?: string };
  outgoing: ServerResponse;
}
const nodeOf = (c: Context): NodePair => c.env as NodePair;

/** Where the pages send a person to sign in, and fetch the token: the same file in AWS names Cognito's. */
const signInFile = {
  authorize: `${issuerPath}/auth`,
  token: `${issuerPath}/token`,
  clientId,
  scope: "openid",
};

/** The local issuer as a part of the server: its own page for the role, the library for all that OpenID asks. */
export function issuerSite(issuer: string, signing: JWK, cookieKey: string): Hono {
  const site = new Hono();
  let made: Promise<Provider> | undefined;
  const provider = () => (made ??= makeProvider(issuer, signing, cookieKey));
  const html = (c: Context, text: string, status: 200 | 400 = 200) => c.html(text, status, securityHeaders);

  site.get("/sign-in.json", (c) => c.json(signInFile, 200, { ...securityHeaders, "Cache-Control": "no-cache" }));
  site.get(stylePath, (c) =>
    c.body(style, 200, { ...securityHeaders, "Content-Type": "text/css; charset=utf-8", "Cache-Control": "no-cache" }),
  );
  site.get(`${issuerPath}/interaction/:uid`, async (c) => {
    const { incoming, outgoing } = nodeOf(c);
    try {
      const { params } = await (await provider()).interactionDetails(incoming, outgoing);
      return html(c, rolePage(languageFor(c, params.ui_locales), c.req.path));
    } catch (error) {
      if (!isGone(error)) throw error;
      return html(c, gonePage(languageFor(c)), 400);
    }
  });
  site.post(`${issuerPath}/interaction/:uid`, async (c) => {
    const { incoming, outgoing } = nodeOf(c);
    const form = await c.req.parseBody();
    const role = roles.find((one) => one === form.role);
    if (role === undefined) return html(c, gonePage(languageFor(c)), 400);
    try {
      const result = { login: { accountId: accountOf(role) } };
      const next = await (await provider()).interactionResult(incoming, outgoing, result);
      return c.body(null, 303, { Location: next });
    } catch (error) {
      if (!isGone(error)) throw error;
      return html(c, gonePage(languageFor(c)), 400);
    }
  });
  site.all(`${issuerPath}/*`, async (c) => {
    const { incoming, outgoing } = nodeOf(c);
    const answer = (await provider()).callback();
    for (const [name, value] of Object.entries(securityHeaders)) outgoing.setHeader(name, value);
    // The library stands at the root of what it is given, and reads here where that is.
    incoming.originalUrl = incoming.url!;
    incoming.url = incoming.url!.slice(issuerPath.length);
    const sent = once(outgoing, "close");
    await answer(incoming, outgoing);
    await sent;
    return RESPONSE_ALREADY_SENT;
  });
  return site;
}

function languageFor(c: Context, asked: unknown = undefined): Language {
  const wanted = c.req.query("ui_locales") ?? asked;
  return wanted === "da" || wanted === "en" ? wanted : languageOf(c.req.header("Accept-Language"));
}

/** The library's word for a sign-in that is over, or was begun in another browser. */
const isGone = (error: unknown): boolean => error instanceof Error && error.name === "SessionNotFound";
