import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeJwt, decodeProtectedHeader } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signedInBy } from "../../functions/http/index.ts";
import { localIssuer } from "../../infra/local/issuer/index.ts";
import { endAll, type ServerProcess, startProcess } from "./serverProcess.ts";
import { signInAs } from "./signIn.ts";

let folder: string;
let server: ServerProcess;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vandret-sign-in-"));
  server = await startProcess(join(folder, "data"));
});
afterAll(async () => {
  endAll();
  await rm(folder, { recursive: true, force: true });
});

const auth = (changes: Record<string, string> = {}) => {
  const query = new URLSearchParams({
    response_type: "code",
    client_id: "vandret-pages",
    scope: "openid",
    redirect_uri: `${server.address}/log-ind`,
    state: "s",
    code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
    code_challenge_method: "S256",
    ...changes,
  });
  return fetch(`${server.address}/issuer/auth?${query}`, { redirect: "manual" });
};

describe("the local issuer", () => {
  it("gives a role's token: signed with its published key, for us alone, with an end", async () => {
    const { accessToken, expiresIn } = await signInAs("caseworker", server.address);
    expect(decodeProtectedHeader(accessToken)).toMatchObject({ alg: "RS256", typ: "at+jwt" });
    const claims = decodeJwt(accessToken);
    expect(claims).toMatchObject({
      iss: `${server.address}/issuer`,
      aud: "urn:vandret:api",
      sub: "local-caseworker",
      tenant: "local",
      roles: ["caseworker"],
    });
    expect(claims.exp! - claims.iat!).toBe(expiresIn);

    const discovery = (await (await fetch(`${server.address}/issuer/.well-known/openid-configuration`)).json()) as {
      issuer: string;
      jwks_uri: string;
    };
    expect(discovery.issuer).toBe(claims.iss);
    const { keys } = (await (await fetch(discovery.jwks_uri)).json()) as { keys: never[] };
    const verify = signedInBy(localIssuer({ issuer: discovery.issuer, keys }));
    const asked = { req: { header: () => `Bearer ${accessToken}` } } as never;
    expect(await verify(asked)).toEqual({
      ok: true,
      value: { tenant: "local", who: "local-caseworker", roles: ["caseworker"] },
    });
  });

  it("gives each of the four roles its own", async () => {
    for (const role of ["engineer", "planner", "reader"] as const) {
      const { accessToken } = await signInAs(role, server.address);
      expect(decodeJwt(accessToken)).toMatchObject({ sub: `local-${role}`, roles: [role] });
    }
  });

  it("sends nobody to another address, and takes no code without PKCE", async () => {
    const elsewhere = await auth({ redirect_uri: "https://example.org/log-ind" });
    expect([elsewhere.status, elsewhere.headers.get("Location")]).toEqual([400, null]);
    expect(await elsewhere.text()).toContain("Begynd forfra");
    const bare = await auth({ code_challenge: "", code_challenge_method: "" });
    expect(bare.headers.get("Location")).toContain("error=invalid_request");
  });

  it("shows its page under the policy of all pages, in the language that was asked for, and nothing of a role that is none", async () => {
    const begun = await auth({ ui_locales: "en" });
    const at = new URL(begun.headers.get("Location")!, server.address);
    const Cookie = begun.headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; ");
    const shown = await fetch(at, { headers: { Cookie } });
    const html = await shown.text();
    expect(shown.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(html).toContain('<html lang="en">');
    expect(html).toContain("Caseworker");
    expect(html).not.toMatch(/<script|style=/);
    expect(await (await fetch(`${at}?ui_locales=da`, { headers: { Cookie } })).text()).toContain("Sagsbehandler");
    const absurd = await fetch(at, {
      method: "POST",
      headers: { Cookie },
      body: new URLSearchParams({ role: "mayor" }),
    });
    expect(absurd.status).toBe(400);
    const stranger = await fetch(at);
    expect([stranger.status, await stranger.text()]).toEqual([400, expect.stringContaining("Begynd forfra")]);
  });

  it("keeps its keys in the data folder, for this user only, through a restart", async () => {
    const file = join(folder, "data/issuer.json");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const before = await readFile(file, "utf8");
    const { accessToken } = await signInAs("reader", server.address);
    const { port } = new URL(server.address);
    await server.end("SIGTERM");
    server = await startProcess(join(folder, "data"), { PORT: port });
    expect(await readFile(file, "utf8")).toBe(before);
    const { keys } = (await (await fetch(`${server.address}/issuer/jwks`)).json()) as { keys: never[] };
    const verify = signedInBy(localIssuer({ issuer: `${server.address}/issuer`, keys }));
    expect(await verify({ req: { header: () => `Bearer ${accessToken}` } } as never)).toMatchObject({ ok: true });
  });
});
