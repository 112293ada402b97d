import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pdfFonts } from "../../infra/local/pdfFonts.ts";
import { calculate } from "../../shared/calculate.ts";
import { checkCase } from "../../shared/checkCase.ts";
import type { Role } from "../../shared/contract/index.ts";
import { refuse } from "../../shared/contract/index.ts";
import { noret } from "../../shared/demo/index.ts";
import { canonicalJson, sha256HexOfBytes } from "../../shared/formats/index.ts";
import type { Calculation, CaseFile, Result } from "../../shared/model/index.ts";
import { payersCsv } from "../../shared/payersCsv.ts";
import { rollCsv } from "../../shared/rollCsv.ts";
import { memoryStore, table } from "../../test/server/memoryStore.ts";
import { dynamoEventLog } from "../adapters/index.ts";
import { createCase, type StorePorts } from "../cases/index.ts";
import { makeDecisionsApp } from "../decisions/index.ts";
import type { SignedIn } from "../http/index.ts";
import { makeDocumentsApp } from "./app.ts";

const golden = checkCase(
  JSON.parse(readFileSync(new URL("../../test/golden/golden.sag.json", import.meta.url), "utf8")),
) as { ok: true; value: CaseFile };
const calculation = calculate(golden.value) as { ok: true; value: Calculation };

let store: Awaited<ReturnType<typeof memoryStore>>;
let ports: StorePorts;
let app: Hono;
let now = "2026-11-23T12:00:00.000Z";

/** Who asks; none: nobody. */
let roles: Role[] = ["reader"];
const whoAsks = (): Promise<Result<SignedIn>> =>
  Promise.resolve(
    roles.length === 0
      ? refuse([{ path: "", code: "not-signed-in", facts: {} }])
      : { ok: true, value: { tenant: "local", who: "a-caseworker", roles } },
  );

beforeAll(async () => {
  store = await memoryStore();
  ports = { events: dynamoEventLog(store.client(), table), objects: store.objects, now: () => now };
  app = makeDocumentsApp({
    ...ports,
    log: () => {},
    signedIn: whoAsks,
    fonts: pdfFonts,
    ownerOf: () => Promise.resolve(refuse([{ path: "", code: "link-not-open", facts: {} }])),
    rasterBytes: () => Promise.resolve(refuse([{ path: "", code: "raster-missing", facts: {} }])),
  });
});
afterAll(() => store.close());

async function stored(theCase: CaseFile = golden.value): Promise<string> {
  const made = await createCase(
    ports,
    { tenant: "local", who: "local-engineer" },
    { eventId: crypto.randomUUID(), theCase },
  );
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value.id;
}
const get = (path: string, language?: string) =>
  app.request(path, { headers: language === undefined ? {} : { "Accept-Language": language } });
const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer());

describe("the roll of a stored case", () => {
  it("is that of the calculation, byte for byte", async () => {
    const answer = await get(`/v1/cases/${await stored()}/roll`);
    expect([answer.status, await answer.text()]).toEqual([200, canonicalJson(calculation.value)]);
  });

  it.each([
    ["csv", "text/csv; charset=utf-8", [0xef, 0xbb, 0xbf]],
    ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [0x50, 0x4b, 3, 4]],
    ["geojson", "application/geo+json", [0x7b]],
    ["gpkg", "application/geopackage+sqlite3", [..."SQLite format 3"].map((sign) => sign.charCodeAt(0))],
    ["pdf", "application/pdf", [0x25, 0x50, 0x44, 0x46]],
  ])("comes as .%s, to be saved under a safe name", async (format, type, first) => {
    const answer = await get(
      `/v1/cases/${await stored({ ...golden.value, title: 'Dige "Ø"\r\nX: y/../z' })}/roll.${format}`,
    );
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Type")).toBe(type);
    expect(answer.headers.get("Content-Disposition")).toMatch(
      new RegExp(
        `^attachment; filename="dige-oe-x-y-z\\.roll\\.${format}"; filename\\*=UTF-8''dige-oe-x-y-z\\.roll\\.${format}$`,
      ),
    );
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect([...(await bytesOf(answer)).slice(0, first.length)]).toEqual(first);
  });

  it("is in the language that is asked for, else in that of the browser", async () => {
    const path = `/v1/cases/${await stored()}/roll.csv`;
    const english = new TextEncoder().encode(rollCsv(calculation.value, golden.value, "en"));
    expect(await bytesOf(await get(`${path}?language=en`))).toEqual(english);
    expect(await bytesOf(await get(path, "en-GB"))).toEqual(english);
    expect(await (await get(path)).text()).toContain("Andel, kr.");
  });

  it("has its payers beside it, as the calculation gives them", async () => {
    const answer = await get(`/v1/cases/${await stored()}/payers.csv?language=en`);
    expect(answer.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("Content-Disposition")).toContain('filename="den-gyldne-by.payers.csv"');
    expect(await bytesOf(answer)).toEqual(new TextEncoder().encode(payersCsv(calculation.value, golden.value, "en")));
  });

  it("is refused in a language that there is none of, and of a case that is not there", async () => {
    const id = await stored();
    const problem = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code];
    expect(await problem(await get(`/v1/cases/${id}/roll.pdf?language=sv`))).toEqual([400, "invalid"]);
    expect(await problem(await get("/v1/cases/nix/roll.gpkg"))).toEqual([404, "case-not-found"]);
    expect(await problem(await get("/v1/cases/nix/archive.zip"))).toEqual([404, "case-not-found"]);
  });

  it("is refused where the case cannot be computed, with the reason of the calculation", async () => {
    const id = await stored({ ...golden.value, measures: [], keys: [], financing: { contributions: [], loan: null } });
    const answer = await get(`/v1/cases/${id}/roll.xlsx`);
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([422, "no-measures"]);
  });
});

describe("the archive of a stored case", () => {
  const filesOf = async (id: string) => unzipSync(await bytesOf(await get(`/v1/cases/${id}/archive.zip`)));

  it("holds decisions as they were frozen for those who work with the case, and for nobody else", async () => {
    const id = await stored();
    const decisions = makeDecisionsApp({
      ...ports,
      log: () => {},
      signedIn: whoAsks,
      ownerOf: () => Promise.resolve(refuse([{ path: "", code: "link-not-open", facts: {} }])),
      rasterBytes: () => Promise.resolve(refuse([{ path: "", code: "raster-missing", facts: {} }])),
      computed: store.computed,
      program: "tests",
      clock: () => 0,
    });
    roles = ["caseworker"];
    const body = { eventId: crypto.randomUUID(), seenSequence: 1, decidedOn: "2026-11-23", hearing: null, since: 1 };
    const made = await decisions.request(`/v1/cases/${id}/decisions`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(made.status).toBe(201);
    const files = await filesOf(id);
    const textOf = (name: string) => new TextDecoder().decode(files[name]);
    expect(textOf("afgoerelser/1/partsfortegnelse.json")).toBe(canonicalJson(calculation.value));
    expect(JSON.parse(textOf("afgoerelser/afgoerelser.json"))).toMatchObject([{ number: 1, by: "a-caseworker" }]);
    expect(files["afgoerelser/1/hvorfor.json"]).toBeDefined();
    expect(textOf("LAES-MIG.txt")).not.toContain("afgørelser er ikke med");
    roles = ["reader"];
    const read = await filesOf(id);
    expect(new TextDecoder().decode(read["LAES-MIG.txt"])).toContain("afgørelser er ikke med");
    expect(Object.keys(read).filter((name) => name.startsWith("afgoerelser"))).toEqual([]);
  });

  it("holds its log and what of it is an object, each by its hash", async () => {
    // Parcels that lie elsewhere: of no part in the roll, but the case is too large for an event.
    const files = await filesOf(
      await stored({ ...golden.value, parcels: [...golden.value.parcels, ...noret().parcels] }),
    );
    const [event] = new TextDecoder().decode(files["log/haendelser.jsonl"]).trim().split("\n");
    const { type, ref } = JSON.parse(event!) as { type: string; ref: { sha256: string } };
    expect(type).toBe("case-created");
    expect(sha256HexOfBytes(files[`log/objekter/${ref.sha256}.json`]!)).toBe(ref.sha256);
  });

  it("is the same bytes on another day, while the case is the same", async () => {
    const id = await stored();
    const first = await bytesOf(await get(`/v1/cases/${id}/archive.zip`));
    now = "2027-03-01T12:00:00.000Z";
    expect(await bytesOf(await get(`/v1/cases/${id}/archive.zip`))).toEqual(first);
  });
});
