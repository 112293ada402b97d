import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { provisions } from "../../shared/law/index.ts";
import type { Provision } from "../../shared/model/index.ts";
import { askLinks } from "./links.ts";
import { linkReport } from "./report.ts";

let server: Server;
let host: string;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.url === "/slow") return;
    if (request.url === "/no-head" && request.method === "HEAD") response.statusCode = 405;
    else if (request.url === "/wall") response.statusCode = 403;
    else if (request.url === "/gone") response.statusCode = 404;
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const standingOn = (...links: (string | null)[]): Provision[] =>
  links.map((link, i) => ({
    ...provisions[0]!,
    id: `p-${i + 1}`,
    sources: [{ title: `Source ${i + 1}`, link, tag: "verified" }],
  }));

describe("the list of links", () => {
  it("holds each link with its provision and title, counts sources without one, and asks nobody", async () => {
    asked.length = 0;
    const list = standingOn(`${host}/lives`, null, `${host}/lives`);
    expect(await linkReport(list, { check: false, timeoutMs: 1000 })).toEqual({
      lines: [
        `p-1\tSource 1\t${host}/lives`,
        `p-3\tSource 3\t${host}/lives`,
        "2 links to 1 pages; 1 sources without a link.",
      ],
      exitCode: 0,
    });
    expect(asked).toEqual([]);
  });

  it("has the page of kystbeskyttelsesloven § 9 a", async () => {
    const { lines } = await linkReport(provisions, { check: false, timeoutMs: 1000 });
    expect(lines.some((line) => line.startsWith("kbl-9a\t") && line.endsWith("/kystbeskyttelsesloven/9a"))).toBe(true);
  });
});

describe("the check of links", () => {
  it("ends with 1 and names the page that is gone and who rests on it", async () => {
    const { lines, exitCode } = await linkReport(standingOn(`${host}/lives`, `${host}/gone`), {
      check: true,
      timeoutMs: 1000,
    });
    expect(exitCode).toBe(1);
    expect(lines.slice(-2)).toEqual(["Gone:", `404\t${host}/gone\t(p-2)`]);
  });

  it("ends with 0 where every page is there, also one that answers no HEAD", async () => {
    const { exitCode } = await linkReport(standingOn(`${host}/lives`, `${host}/no-head`), {
      check: true,
      timeoutMs: 1000,
    });
    expect(exitCode).toBe(0);
  });

  it("asks a page once, however many rest on it", async () => {
    asked.length = 0;
    await linkReport(standingOn(`${host}/lives`, `${host}/lives`), { check: true, timeoutMs: 1000 });
    expect(asked).toEqual(["HEAD /lives"]);
  });

  it("does not call a page gone that refuses machines or is slow", async () => {
    const answers = await askLinks([`${host}/wall`, `${host}/slow`], 200);
    expect(answers).toMatchObject([
      { outcome: "no-answer", status: 403 },
      { outcome: "no-answer", status: null },
    ]);
  });

  it("ends with 2 and says so where nothing answers", async () => {
    // Port 9 (discard) of this machine: nobody listens.
    const { lines, exitCode } = await linkReport(standingOn("http://127.0.0.1:9/"), { check: true, timeoutMs: 1000 });
    expect(exitCode).toBe(2);
    expect(lines.at(-1)).toMatch(/network/);
  });
});
