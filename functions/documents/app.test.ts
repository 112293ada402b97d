import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refuse } from "../../shared/contract/index.ts";
import { noret } from "../../shared/demo/index.ts";
import type { Issue, Result } from "../../shared/model/index.ts";
import type { SheetInWords } from "../../shared/texts/sheet/index.ts";
import { fonts, infoOf, textOf } from "../../test/pdf/poppler.ts";
import { memoryStore, table } from "../../test/server/memoryStore.ts";
import { always } from "../../test/server/whoAsks.ts";
import { dynamoEventLog } from "../adapters/index.ts";
import { createCase } from "../cases/index.ts";
import type { OwnerByLink } from "../hearings/index.ts";
import { makeDocumentsApp } from "./app.ts";

let store: Awaited<ReturnType<typeof memoryStore>>;
let app: Hono;
let caseId: string;
/** Whose link the request carries. */
let owner: Result<OwnerByLink>;
const noLink = refuse([{ path: "", code: "link-not-open", facts: {} }]);

beforeAll(async () => {
  store = await memoryStore();
  const caller = { tenant: "local", who: "local-engineer" };
  const ports = {
    log: () => {},
    events: dynamoEventLog(store.client(), table),
    objects: store.objects,
    // Half an hour past midnight in Denmark.
    now: () => "2026-11-22T23:30:00.000Z",
    signedIn: always("reader"),
    fonts: async () => fonts,
    ownerOf: async () => owner,
    rasterBytes: async () => {
      throw new Error("Noret names no raster file");
    },
  };
  app = makeDocumentsApp(ports);
  const made = await createCase(ports, caller, { eventId: crypto.randomUUID(), theCase: noret() });
  caseId = made.ok ? made.value.id : expect.fail("no case was made");
});
afterAll(() => store.close());

const get = (path: string, headers: Record<string, string> = {}) => app.request(`/v1/cases/${path}`, { headers });
async function problem(answer: Response | Promise<Response>) {
  const { status, issues } = (await (await answer).json()) as { status: number; issues: Issue[] };
  return { status, ...issues[0]! };
}

describe("an owner's sheet over HTTP", () => {
  it("is a PDF to be saved, of one page, dated by the day it was asked for", async () => {
    const answer = await get(`${caseId}/sheets/9990001-12a.pdf`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("Content-Type")).toBe("application/pdf");
    expect(answer.headers.get("Content-Disposition")).toBe(
      "attachment; filename=\"ark-9990001-12a.pdf\"; filename*=UTF-8''ark-9990001-12a.pdf",
    );
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
    const file = new Uint8Array(await answer.arrayBuffer());
    const info = infoOf(file);
    expect([info.Pages, info.Tagged, info.Title]).toEqual(["1", "yes", "Matrikel 12a: din andel"]);
    expect(info.CreationDate).toContain("Nov 23");
    expect(textOf(file)).toContain("30.000,00 kr.");
  });

  it("speaks English where it is asked to, by the address or by the browser", async () => {
    for (const answer of [
      await get(`${caseId}/sheets/9990001-12a.pdf?language=en`),
      await get(`${caseId}/sheets/9990001-12a.pdf`, { "Accept-Language": "en" }),
    ]) {
      expect(answer.headers.get("Content-Disposition")).toContain("sheet-9990001-12a.pdf");
      expect(infoOf(new Uint8Array(await answer.arrayBuffer())).Title).toBe("Parcel 12a: your share");
    }
  });

  it("is not there for a parcel that is not in the roll, nor in a case that is not there", async () => {
    expect(await problem(get(`${caseId}/sheets/9990001-999z.pdf`))).toMatchObject({
      status: 404,
      code: "parcel-not-found",
      path: "/path/file",
      facts: { id: "9990001-999z" },
    });
    expect(await problem(get("none/sheets/9990001-12a.pdf"))).toMatchObject({ status: 404, code: "case-not-found" });
  });

  it("is refused in another language and by another ending", async () => {
    expect((await problem(get(`${caseId}/sheets/9990001-12a.pdf?language=fr`))).path).toBe("/query/language");
    expect((await problem(get(`${caseId}/sheets/9990001-12a.doc`))).path).toBe("/path/file");
  });
});

describe("the sheets of all", () => {
  const many = (query = "") => get(`${caseId}/sheets.pdf${query}`);

  it("come 200 a call in the order of the roll, with which they are and of how many", async () => {
    const answer = await many();
    expect([answer.status, answer.headers.get("Vandret-Sheets"), answer.headers.get("Vandret-Sequence")]).toEqual([
      ...[200, "1-200/1000", "1"],
    ]);
    expect(answer.headers.get("Content-Disposition")).toContain("ark-0001-0200.pdf");
    const file = new Uint8Array(await answer.arrayBuffer());
    expect(infoOf(file).Pages).toBe("200");
    // What a Lambda may answer in one go, with a fourth for base64.
    expect(file.length).toBeLessThan(4_500_000);
  });

  it("are those that are left at the end, and none beyond it", async () => {
    const last = await many("?from=999&language=en");
    expect(last.headers.get("Vandret-Sheets")).toBe("999-1000/1000");
    expect(last.headers.get("Content-Disposition")).toContain("sheets-0999-1000.pdf");
    expect(infoOf(new Uint8Array(await last.arrayBuffer())).Pages).toBe("2");
    expect(await problem(many("?from=1001"))).toMatchObject({
      ...{ status: 400, code: "out-of-range", path: "/query/from" },
      facts: { found: 1_001, least: 1, most: 1_000 },
    });
    expect((await problem(many("?from=0"))).path).toBe("/query/from");
  });
});

describe("the sheet behind an owner's link", () => {
  const own = (path: string, language = "da") => app.request(`/v1/${path}?language=${language}`);
  const ownerOf = (parcelId: string): Result<OwnerByLink> => ({
    ok: true,
    value: { tenant: "local", caseId, linkId: "a-link", lineId: "a-link", parcelId },
  });

  it("is in words the one that its PDF has on paper, and no other parcel's", async () => {
    owner = ownerOf("9990001-12a");
    const answer = await own("own-sheet");
    expect(answer.status).toBe(200);
    const { sheet } = (await answer.json()) as { sheet: SheetInWords };
    expect([sheet.title, sheet.amount, sheet.language]).toEqual(["Matrikel 12a: din andel", "30.000,00 kr.", "da"]);
    const file = await own("own-sheet.pdf");
    expect(file.headers.get("Content-Disposition")).toContain("ark-9990001-12a.pdf");
    const onPaper = textOf(new Uint8Array(await file.arrayBuffer()));
    for (const { heading } of sheet.sections) expect(onPaper).toContain(heading);
    expect(onPaper).toContain(sheet.amount);
    const inEnglish = (await (await own("own-sheet", "en")).json()) as { sheet: SheetInWords };
    expect(inEnglish.sheet.title).toBe("Parcel 12a: your share");
  });

  it("is none for a parcel without a share, and no file", async () => {
    owner = ownerOf("9990001-999z");
    expect(await (await own("own-sheet")).json()).toEqual({ sheet: null });
    expect(await problem(own("own-sheet.pdf"))).toMatchObject({ status: 404, code: "parcel-not-found" });
  });

  it("is refused by a code that opens nothing", async () => {
    owner = noLink;
    for (const path of ["own-sheet", "own-sheet.pdf"])
      expect(await problem(own(path))).toMatchObject({ status: 404, code: "link-not-open" });
  });
});
