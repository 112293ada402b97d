import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NewSharedLink, SharedView } from "../../shared/contract/index.ts";
import { noret } from "../../shared/demo/index.ts";
import { firstIssue } from "./client.ts";
import { endAll, type ServerProcess, startProcess } from "./serverProcess.ts";
import { signInAs } from "./signIn.ts";

let folder: string;
let server: ServerProcess;
const parcel = noret().parcels.find(({ matrikelnr }) => matrikelnr === "12a")!.id;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vandret-links-"));
  server = await startProcess(join(folder, "data"));
});
afterAll(async () => {
  endAll();
  await rm(folder, { recursive: true, force: true });
});

const send = (method: string, path: string, token: string | null, body?: unknown) =>
  fetch(server.address + path, {
    method,
    headers: {
      "Content-Type": "application/json",
      ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);
const wanted = { kind: "owner", parcels: [parcel], showsAmounts: false, expires: inAYear };
const make = (token: string | null) => send("POST", "/v1/cases/noret/links", token, wanted);

describe("links on a running server", () => {
  it("are made by who has the role, and by nobody else", async () => {
    const nobody = await make(null);
    expect([nobody.status, nobody.headers.get("WWW-Authenticate")]).toEqual([401, "Bearer"]);
    expect(await firstIssue(nobody)).toMatchObject({ code: "not-signed-in", facts: { reason: "no-token" } });
    const { accessToken: reader } = await signInAs("reader", server.address);
    expect(await firstIssue(await make(reader))).toMatchObject({ code: "role-missing" });
    const { accessToken } = await signInAs("caseworker", server.address);
    expect((await make(accessToken)).status).toBe(201);
    const [head, body, signature] = accessToken.split(".");
    const forged = Buffer.from(Buffer.from(body!, "base64url").toString().replace("caseworker", "engineer"));
    expect((await make([head, forged.toString("base64url"), signature].join("."))).status).toBe(401);
  });

  it("open after the server was killed, and stay shut once they were withdrawn before it was", async () => {
    const { accessToken } = await signInAs("engineer", server.address);
    const made = async () => ((await (await make(accessToken)).json()) as { links: NewSharedLink[] }).links[0]!;
    const kept = await made();
    const ended = await made();
    expect((await send("DELETE", `/v1/cases/noret/links/${ended.linkId}`, accessToken)).status).toBe(200);
    await server.end("SIGKILL");
    server = await startProcess(join(folder, "data"));
    const shown = await send("GET", `/v1/shared/${kept.code}`, null);
    expect(((await shown.json()) as SharedView).own!.unit!.oere).toBe(3_000_000);
    const shut = await send("GET", `/v1/shared/${ended.code}`, null);
    expect(await firstIssue(shut)).toMatchObject({ code: "link-not-open" });
  });
});
