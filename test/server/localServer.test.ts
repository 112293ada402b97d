import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calculate } from "../../shared/calculate.ts";
import { noret, noretRasters } from "../../shared/demo/index.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import { clientOf, firstIssue, golden, titled } from "./client.ts";
import { endAll, refusalOf, type ServerProcess, startProcess } from "./serverProcess.ts";

let folder: string;
let server: ServerProcess;
const client = () => clientOf(server.address);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vandret-server-"));
  server = await startProcess(join(folder, "data"));
});
afterAll(async () => {
  endAll();
  await rm(folder, { recursive: true, force: true });
});

async function takenPort(): Promise<{ port: number; free: () => Promise<void> }> {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
  return {
    port: (holder.address() as AddressInfo).port,
    free: () => new Promise((resolve) => holder.close(() => resolve())),
  };
}

describe("a server that starts", () => {
  it("says its address, answers there on this machine only, and has the demo", async () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const demo = await client().read("noret");
    expect(demo.case.dataSource.synthetic).toBe(true);
    expect(canonicalJson(demo.case)).toBe(canonicalJson(noret()));
  });

  it("takes the port that PORT names", async () => {
    const { port, free } = await takenPort();
    await free();
    const other = await startProcess(join(folder, "named-port"), { PORT: String(port) });
    expect(other.address).toBe(`http://127.0.0.1:${port}`);
    expect((await other.end("SIGTERM")).code).toBe(0);
  });

  it("refuses a PORT that is none, with a word", async () => {
    const { code, said } = await refusalOf(startProcess(join(folder, "no-port"), { PORT: "havn" }));
    expect(code).toBe(1);
    expect(said).toContain("PORT=havn is not a port.");
    expect(said).not.toContain("    at ");
  });

  it("refuses a port that is in use, with a word, and lets go of the data", async () => {
    const { port, free } = await takenPort();
    const { code, said } = await refusalOf(startProcess(join(folder, "taken"), { PORT: String(port) }));
    await free();
    expect([code, said]).toEqual([1, expect.stringContaining(`Port ${port} is in use.`)]);
    expect((await (await startProcess(join(folder, "taken"))).end("SIGINT")).code).toBe(0);
  });

  it("refuses data that another server has, with a word, and does not disturb it", async () => {
    const { code, said } = await refusalOf(startProcess(join(folder, "data")));
    expect([code, said]).toEqual([1, expect.stringContaining(`process ${server.child.pid}`)]);
    expect((await client().read("noret")).sequence).toBe(1);
  });
});

describe("pages and API at one address", () => {
  it("serves the four pages under a policy without unsafe-", async () => {
    for (const path of ["/", "/skitse?sag=noret", "/lov", "/min-andel?sag=noret"]) {
      const page = await fetch(server.address + path);
      expect([page.status, page.headers.get("Content-Type")]).toEqual([200, "text/html; charset=utf-8"]);
      expect(page.headers.get("Content-Security-Policy")).not.toContain("unsafe-");
      expect(page.headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(page.headers.get("X-Frame-Options")).toBe("DENY");
    }
  });

  it("gives the API's own reasons for what is not there", async () => {
    expect(await firstIssue(await client().call("GET", "/v1/nothing"))).toMatchObject({ code: "not-found" });
    expect(await firstIssue(await client().call("DELETE", "/v1/cases/noret"))).toMatchObject({
      code: "method-not-allowed",
    });
  });

  it("does not answer a page elsewhere whose name was made to point here", async () => {
    const raw = await rawRequest(
      server.address,
      "GET /v1/cases/noret HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n",
    );
    expect(raw).toMatch(/^HTTP\/1\.1 421 /);
    expect(raw).not.toContain("Noret");
  });

  it("does not answer an address that leads out of the pages", async () => {
    const host = new URL(server.address).host;
    for (const path of ["/../package.json", "/assets/../../../package.json", "/%2e%2e/%2e%2e/package.json"]) {
      const raw = await rawRequest(
        server.address,
        `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      );
      expect(raw).toMatch(/^HTTP\/1\.1 404 /);
    }
  });

  it("refuses a body of 200 MB without reading it", async () => {
    const answer = await fetch(`${server.address}/v1/calculations`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: new Blob([new Uint8Array(200_000_000)]),
    });
    expect([answer.status, (await firstIssue(answer)).code]).toEqual([413, "body-too-large"]);
  });

  it("computes the same bytes as the chain itself", async () => {
    for (const sag of [golden, noret()]) {
      const expected = calculate(sag, noretRasters());
      const answer = await client().call("POST", "/v1/calculations", sag);
      expect(await answer.text()).toBe(expected.ok ? canonicalJson(expected.value) : "refused");
    }
  });

  it("answers others again and again while it computes 1,000 parcels", async () => {
    let rolled = false;
    const roll = client()
      .call("POST", "/v1/calculations", noret())
      .finally(() => {
        rolled = true;
      });
    let answers = 0;
    for (; !rolled; answers++) expect((await client().call("GET", "/v1/health")).status).toBe(200);
    expect((await roll).status).toBe(200);
    // A server that computed in its own thread would answer one or two before it began, and no more.
    expect(answers).toBeGreaterThan(20);
  });
});

describe("two writers at once", () => {
  it("gives one of them 409; it keeps its change, applies it again, and the log holds both", async () => {
    const { id } = await client().store(golden);
    const changes = [titled("Den ene"), { type: "fields-set" as const, fields: { horizonYears: 60 } }];
    const answers = await Promise.all(changes.map((change) => client().change(id, 1, change)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const loser = answers.findIndex(({ status }) => status === 409);
    const refusal = await firstIssue(answers[loser]!);
    expect(refusal).toMatchObject({ code: "stale-sequence", facts: { seen: 1, current: 2 } });

    expect((await client().change(id, Number(refusal.facts.current), changes[loser]!)).status).toBe(200);
    const events = await client().events(id);
    expect(events.map(({ body }) => body).slice(1)).toEqual(loser === 1 ? changes : [...changes].reverse());
    expect((await client().read(id)).case).toEqual({ ...golden, title: "Den ene", horizonYears: 60 });
  });
});

function rawRequest(address: string, request: string): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(request));
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString();
    });
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}
