import { beforeEach, describe, expect, it, vi } from "vitest";

const kept = new Map<string, string>();
const issuer = { authorize: "/issuer/auth", token: "/issuer/token", clientId: "vandret-pages", scope: "openid" };
let left: URL | null;
let sent: URLSearchParams | null;
let token: () => Response;

/** A page of the site, with as much of a browser as signing in asks for. */
function page(path: string) {
  const url = new URL(path, "http://127.0.0.1:8420");
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
  vi.stubGlobal("sessionStorage", storage);
  vi.stubGlobal("localStorage", storage);
  vi.stubGlobal("document", { documentElement: {} });
  vi.stubGlobal("location", {
    ...{ pathname: url.pathname, search: url.search, hash: url.hash, origin: url.origin, href: url.href },
    assign: (to: URL) => {
      left = to;
    },
  });
  vi.stubGlobal("fetch", async (path: string, init?: RequestInit) => {
    if (path === "/sign-in.json") return Response.json(issuer);
    sent = init?.body as URLSearchParams;
    return token();
  });
  vi.resetModules();
  return import("./signIn.ts");
}

const jwt = (claims: object) => `x.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.y`;
const given = (seconds: number) => () =>
  Response.json({ access_token: jwt({ roles: ["caseworker", "mayor"] }), expires_in: seconds });

beforeEach(() => {
  kept.clear();
  left = null;
  sent = null;
  token = given(3_600);
});

/** Leaves a page for the issuer; gives what it was asked. */
async function begun(path: string): Promise<URLSearchParams> {
  const { signIn } = await page(path);
  await signIn();
  return left!.searchParams;
}
const back = async (query: Record<string, string>) => {
  const { comeBack, session, bearer } = await page("/log-ind");
  return { came: await comeBack(new URLSearchParams(query)), session, bearer };
};

describe("signing in", () => {
  it("asks with the hash of a secret that is told first with the code, and comes back to the same page", async () => {
    const asked = await begun("/skitse?sag=noret#links");
    expect(Object.fromEntries(asked)).toMatchObject({
      ...{ response_type: "code", client_id: "vandret-pages", code_challenge_method: "S256", prompt: "login" },
      redirect_uri: "http://127.0.0.1:8420/log-ind",
    });
    const { came, session } = await back({ code: "c", state: asked.get("state")! });
    expect(came).toEqual({ is: "back", to: "/skitse?sag=noret#links" });
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(sent!.get("code_verifier")!));
    expect(asked.get("code_challenge")).toBe(Buffer.from(digest).toString("base64url"));
    expect(session.value?.roles).toEqual(["caseworker"]);
  });

  it("takes no code that this tab did not ask for, nor one twice", async () => {
    expect((await back({ code: "c", state: "s" })).came).toEqual({ is: "refused" });
    const asked = await begun("/");
    expect((await back({ code: "c", state: "another" })).came).toEqual({ is: "refused" });
    expect(sent).toBeNull();
    expect((await back({ code: "c", state: asked.get("state")! })).came).toEqual({ is: "refused" });
  });

  it("says that one was not signed in where the issuer refuses, and that it is away where it is", async () => {
    let asked = await begun("/");
    expect((await back({ error: "access_denied", state: asked.get("state")! })).came).toEqual({ is: "refused" });
    asked = await begun("/");
    token = () => Response.json({ error: "invalid_grant" }, { status: 400 });
    expect((await back({ code: "c", state: asked.get("state")! })).came).toEqual({ is: "refused" });
    asked = await begun("/");
    token = () => {
      throw new TypeError("no way there");
    };
    expect((await back({ code: "c", state: asked.get("state")! })).came).toEqual({ is: "offline" });
  });

  it("leads back to a page of this site only", async () => {
    for (const path of ["//evil.example/x", "/\\evil.example"]) {
      const asked = await begun("/");
      const begunBefore = JSON.parse(kept.get("vandret-login-begun")!) as object;
      kept.set("vandret-login-begun", JSON.stringify({ ...begunBefore, back: path }));
      expect((await back({ code: "c", state: asked.get("state")! })).came).toEqual({ is: "back", to: "/" });
    }
  });
});

describe("a token", () => {
  it("is sent by the other pages of the tab until it ends, and no longer", async () => {
    const asked = await begun("/");
    await back({ code: "c", state: asked.get("state")! });
    const later = await page("/skitse");
    expect(later.bearer()).toBe(jwt({ roles: ["caseworker", "mayor"] }));
    const now = vi.spyOn(Date, "now").mockReturnValue(Date.now() + 3_600_001);
    expect(later.bearer()).toBeNull();
    expect(later.session.value).toBeNull();
    expect((await page("/skitse")).session.value).toBeNull();
    now.mockRestore();
  });

  it("is forgotten by who signs out", async () => {
    const asked = await begun("/");
    await back({ code: "c", state: asked.get("state")! });
    (await page("/")).signOut();
    expect((await page("/")).bearer()).toBeNull();
    expect([...kept.values()].join()).not.toContain("x.");
  });
});
