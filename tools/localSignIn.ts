import { createHash, randomBytes } from "node:crypto";
import type { Role } from "../shared/contract/index.ts";

interface SignInFile {
  authorize: string;
  token: string;
  clientId: string;
  scope: string;
}

/** A browser's jar for one host: cookies by path and name. */
function cookieJar() {
  const kept = new Map<string, { path: string; pair: string }>();
  return {
    keep: (answer: Response) => {
      for (const line of answer.headers.getSetCookie()) {
        const [pair = "", ...rest] = line.split(";").map((piece) => piece.trim());
        const path = rest.find((one) => /^path=/i.test(one))?.slice("path=".length) ?? "/";
        kept.set(`${path} ${pair.split("=")[0]}`, { path, pair });
      }
    },
    send: (url: URL) =>
      [...kept.values()]
        .filter(({ path }) => url.pathname.startsWith(path))
        .map(({ pair }) => pair)
        .join("; "),
  };
}

/** What a person gets who signs in to a local server as a role: the whole flow, as a browser walks it. */
export async function signInAs(role: Role, address: string): Promise<{ accessToken: string; expiresIn: number }> {
  const jar = cookieJar();
  const step = async (url: URL, init: RequestInit = {}) => {
    const answer = await fetch(url, {
      ...init,
      redirect: "manual",
      headers: { Cookie: jar.send(url), ...init.headers },
    });
    jar.keep(answer);
    return answer;
  };
  const onward = (answer: Response, from: URL): URL => {
    const to = answer.headers.get("Location");
    if (to === null) throw new Error(`${from.pathname} answers ${answer.status} and leads nowhere`);
    return new URL(to, from);
  };
  const { authorize, token, clientId, scope } = (await (await fetch(`${address}/sign-in.json`)).json()) as SignInFile;
  const verifier = randomBytes(32).toString("base64url");
  const redirectUri = `${address}/log-ind`;
  const asked = new URL(authorize, address);
  asked.search = new URLSearchParams({
    response_type: "code",
    client_id: clientId,
    scope,
    redirect_uri: redirectUri,
    state: "s",
    prompt: "login",
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  }).toString();

  const choice = onward(await step(asked), asked);
  const shown = await step(choice);
  if (!(await shown.text()).includes(`value="${role}"`)) throw new Error(`no role ${role} at ${choice.pathname}`);
  let at = choice;
  let answer = await step(choice, { method: "POST", body: new URLSearchParams({ role }) });
  for (at = onward(answer, at); at.pathname !== "/log-ind"; at = onward(answer, at)) answer = await step(at);
  const code = at.searchParams.get("code");
  if (code === null) throw new Error(`came back without a code: ${at.search}`);

  const given = await fetch(new URL(token, address), {
    method: "POST",
    headers: { Origin: new URL(address).origin },
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: clientId,
      redirect_uri: redirectUri,
      code,
      code_verifier: verifier,
    }),
  });
  if (!given.ok) throw new Error(`no token: ${given.status} ${await given.text()}`);
  const { access_token, expires_in } = (await given.json()) as { access_token: string; expires_in: number };
  return { accessToken: access_token, expiresIn: expires_in };
}
