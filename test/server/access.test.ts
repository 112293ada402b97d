import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importJWK, type JWK, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chunksOf, headerOf } from "../../shared/chunks/cutCase.ts";
import { type AnyEndpoint, endpoints, type Role, roles } from "../../shared/contract/index.ts";
import { linkHeader } from "../../shared/hearing/index.ts";
import { golden } from "./client.ts";
import { endAll, type ServerProcess, startProcess } from "./serverProcess.ts";

/**
 * Who may make each call, by hand: `*` anyone; E engineer, P planner, C caseworker, R reader; O who has an owner's code. A call that
 * is not here fails the first test.
 */
const mayCall: Record<string, string> = {
  ...{ health: "*", openapi: "*", classifications: "*", law: "*", lawProvision: "*" },
  ...{ calculations: "*", keys: "*", key: "*" },
  ...{ cases: "E", casesChange: "E", uploads: "E", uploadsRead: "EPCR" },
  ...{ casesList: "EPCR", casesRead: "EPCR", casesEvents: "EPCR", casesDates: "EPCR", casesArchive: "EPCR" },
  ...{ casesRoll: "EPCR", casesRollCsv: "EPCR", casesPayersCsv: "EPCR", casesRollXlsx: "EPCR" },
  ...{ casesRollGeoJson: "EPCR", casesRollGpkg: "EPCR", casesRollPdf: "EPCR" },
  ...{ casesMapShp: "EPCR", casesMapFgb: "EPCR", casesMapKml: "EPCR", casesMapPdf: "EPCR", casesQgis: "EPCR" },
  ...{ caseSheet: "EPCR", casesSheets: "EPCR", casesChanges: "EPCR", casesChangesCompute: "EPCR" },
  ...{
    registers: "EPCR",
    registersState: "EPCR",
    registersTile: "EPCR",
    registersFeatures: "EPC",
    registersHeights: "EPC",
  },
  ...{ runs: "EPC", runsCancel: "EPC", runsRead: "EPCR", runsResult: "EPCR" },
  ...{ runsColumns: "EPCR", runsUnits: "EPCR", mapsMake: "EPCR", mapsTile: "EPCR", mapsPlaces: "EPCR" },
  ...{ decisions: "EC", decisionsNotify: "EC" },
  ...{ decisionsRead: "EPCR", decisionsCase: "EPCR", decisionsRoll: "EPCR", decisionsChanges: "EPCR" },
  ...{ links: "EC", linksRead: "EC", linksRevoke: "EC", linksRotate: "EC" },
  ...{ hearings: "C", hearingsChange: "C", hearingsList: "EPCR", hearingsRead: "EPCR", hearingsSides: "EPCR" },
  ...{ objections: "CO", objectionsList: "C", objectionsDecide: "C", objectionsDecideAll: "C" },
  ...{ objectionsErase: "C", objectionsAttach: "C", objectionsDocument: "C" },
  ...{ sharedRead: "O", ownChanges: "O", ownHearing: "O", ownSheet: "O", ownSheetPdf: "O" },
};
const letterOf: Record<Role, string> = { engineer: "E", planner: "P", caseworker: "C", reader: "R" };

/** What there is of one municipality: its case and all that hangs on it. */
interface Town {
  tenant: string;
  title: string;
  caseId: string;
  hearing: string;
  link: string;
  code: string;
  run: string;
  sha256: string;
  /** A case in chunks, and its map. */
  largeId: string;
  map: string;
}
const ours = "0155";
const theirs = "0185";

let folder: string;
let server: ServerProcess;
let key: Awaited<ReturnType<typeof importJWK>>;
let kid: string;
let our: Town;
let their: Town;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vandret-access-"));
  server = await startProcess(join(folder, "data"));
  const { signing } = JSON.parse(await readFile(join(folder, "data/issuer.json"), "utf8")) as { signing: JWK };
  key = await importJWK(signing, "RS256");
  kid = signing.kid!;
  our = await town(ours, "Vores sag om diget");
  their = await town(theirs, "Naboens sag om slusen");
});
afterAll(async () => {
  endAll();
  await rm(folder, { recursive: true, force: true });
});

/** A token as the server's own issuer makes them, for a person of any municipality. */
const tokenOf = (tenant: string, role: Role): Promise<string> =>
  new SignJWT({ tenant, roles: [role] })
    .setProtectedHeader({ alg: "RS256", kid, typ: "at+jwt" })
    .setIssuer(`${server.address}/issuer`)
    .setAudience("urn:vandret:api")
    .setSubject(`${tenant}-${role}`)
    .setIssuedAt()
    .setExpirationTime("10 minutes")
    .sign(key);

const send = (headers: Record<string, string>, method: string, path: string, body?: unknown) =>
  fetch(server.address + path, {
    method,
    headers: { "Content-Type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const newId = () => crypto.randomUUID();
const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
const parcel = golden.parcels[0]!.id;
const pdf = { base64: Buffer.from("%PDF-1.4\n").toString("base64") };
const letter = { parcelId: parcel, side: "object", receivedOn: day(-1), text: "Vi får vand nok.", correction: null };

async function town(tenant: string, title: string): Promise<Town> {
  const as = async (role: Role) => ({ Authorization: `Bearer ${await tokenOf(tenant, role)}` });
  const made = async <T>(role: Role, path: string, body?: unknown): Promise<T> => {
    const answer = await send(await as(role), "POST", path, body);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const { id } = await made<{ id: string }>("engineer", "/v1/cases", {
    eventId: newId(),
    case: { ...golden, title },
  });
  const at = `/v1/cases/${id}`;
  const days = { from: day(-10), to: day(40), length: "usual", because: null };
  const hearing = await made<{ id: string }>("caseworker", `${at}/hearings`, { eventId: newId(), days, sequence: 1 });
  const objections = `${at}/hearings/${hearing.id}/objections`;
  await made("caseworker", objections, { eventId: newId(), letters: [letter] });
  await made("caseworker", `${objections}/1/document`, { eventId: newId(), document: pdf });
  const decision = { eventId: newId(), seenSequence: 1, decidedOn: day(0), hearing: null, since: 1 };
  await made("caseworker", `${at}/decisions`, decision);
  const asked = { kind: "owner", parcels: [parcel, parcel], showsAmounts: false, expires: day(60) };
  const [one, other] = await Promise.all(
    [0, 1].map(() =>
      made<{ links: { linkId: string; code: string }[] }>("caseworker", `${at}/links`, { ...asked, parcels: [parcel] }),
    ),
  );
  const run = await made<{ id: string }>("engineer", `${at}/runs`);
  const upload = async (text: string): Promise<string> => {
    const bytes = new TextEncoder().encode(text);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const place = await made<{ put: { url: string } }>("engineer", "/v1/uploads", { sha256, bytes: bytes.byteLength });
    const kept = await fetch(server.address + place.put.url, { method: "PUT", body: new Blob([bytes]) });
    expect(kept.status).toBe(204);
    return sha256;
  };
  const sha256 = await upload(`a file of ${title}`);
  // What two municipalities hold alike has one name in both: theirs must not be ours.
  const own = { ...golden, parcels: golden.parcels.map((one) => ({ ...one, registerId: tenant })) };
  const [cut] = [...chunksOf(own)];
  const { text, ref } = cut!;
  await upload(text);
  const large = { ...headerOf(own, [ref]), title };
  const { id: largeId } = await made<{ id: string }>("engineer", "/v1/cases", { eventId: newId(), case: large });
  const { map } = await made<{ map: string }>("reader", `/v1/cases/${largeId}/map`);
  const [link, code] = [one!.links[0]!.linkId, other!.links[0]!.code];
  return { tenant, title, caseId: id, hearing: hearing.id, link, code, run: run.id, sha256, largeId, map };
}

/** Where a call is of a town. */
function pathOf({ id, path }: AnyEndpoint, { caseId, hearing, link, code, run, sha256, largeId, map }: Town): string {
  const parts: Record<string, string> = {
    ...{ id: id === "key" ? "lige" : id === "mapsMake" ? largeId : caseId, hearing, link, run, sha256, token: code },
    ...{ map, z: "14", x: "8700", y: "5100" },
    ...{ number: "1", objection: "1", file: `${encodeURIComponent(parcel)}.pdf`, provision: "kbl-9a-1" },
    register: id === "registersTile" ? "screen-map" : id === "registersHeights" ? "terrain" : "parcels",
  };
  const queries: Record<string, string> = {
    ...{ casesChanges: "?from=1", runsColumns: "?chunk=0", mapsPlaces: "?chunk=0" },
    registersFeatures: "?west=722000&south=6170000&east=723000&north=6171000",
    registersHeights: "?west=722000&south=6170000&east=723000&north=6171000&cell=2",
  };
  return path.replace(/:(\w+)/g, (_, name: string) => parts[name]!) + (queries[id] ?? "");
}

/** What a call is sent that is right in itself, so that nothing but who asks stands in its way. */
function bodyOf(id: string, byOwner: boolean): unknown {
  const eventId = newId();
  const decided = { outcome: "rejected", reason: "Vandet når også dertil.", effect: null };
  const days = { from: day(-10), to: day(50), length: "usual", because: null };
  const { from: _, ...later } = days;
  const bodies: Record<string, unknown> = {
    calculations: golden,
    classifications: { lawAsOf: golden.lawAsOf, measures: [] },
    cases: { eventId, case: golden },
    casesChange: { seenSequence: 1, eventId, change: { type: "fields-set", fields: { priceYear: golden.priceYear } } },
    casesChangesCompute: { from: 1, to: 1 },
    uploads: { sha256: "0".repeat(64), bytes: 1 },
    decisions: { eventId, seenSequence: 1, decidedOn: day(0), hearing: null, since: 1 },
    decisionsNotify: { eventId, on: day(0), how: "published" },
    links: { kind: "owner", parcels: [parcel], showsAmounts: false, expires: day(60) },
    hearings: { eventId, days, sequence: 1 },
    hearingsChange: { eventId, change: { type: "days", ...later } },
    objections: byOwner
      ? { eventId, answer: { side: "agree", text: null, correction: null, document: null } }
      : { eventId, letters: [letter] },
    objectionsDecide: { eventId, seenSequence: null, ...decided },
    objectionsDecideAll: { eventId, seenSequence: null, decisions: [{ ...decided, answer: 1 }] },
    objectionsAttach: { eventId, document: pdf },
  };
  return bodies[id];
}

/** What says that a thing is not there, to who may not know of it. */
const notThere = ["case", "hearing", "link", "run", "upload", "decision", "answer", "map"].map(
  (one) => `${one}-not-found`,
);
const shut = ["not-signed-in", "role-missing", "link-not-open", "bug", ...notThere];
/** Of the caller's own municipality, whichever that is; or of no municipality, as a public register is. */
const makesItsOwn = [
  "cases",
  "casesList",
  "uploads",
  "registers",
  "registersState",
  "registersFeatures",
  "registersTile",
  "registersHeights",
];

interface Told {
  status: number;
  code: string | null;
  text: string;
}
async function told(answer: Response): Promise<Told> {
  const text = Buffer.from(await answer.arrayBuffer()).toString("latin1");
  const json = answer.headers.get("Content-Type")?.startsWith("application/problem+json") === true;
  return { status: answer.status, code: json ? (JSON.parse(text) as { code: string }).code : null, text };
}

let combinations = 0;
async function call(one: AnyEndpoint, of: Town, headers: Record<string, string>, byOwner = false): Promise<Told> {
  combinations++;
  const said = await told(await send(headers, one.method, pathOf(one, of), bodyOf(one.id, byOwner)));
  expect(said.status, `${one.id}: ${said.text.slice(0, 300)}`).toBeLessThan(500);
  return said;
}
/** Nothing that tells of a town's case may stand in it. */
const tellsOf = ({ text }: Told, { title }: Town): boolean => text.includes(title);

const list: AnyEndpoint[] = Object.values(endpoints);

describe("the authorisation matrix", () => {
  it("has a row for every call of the contract, and the contract says of each what the row says", () => {
    expect(Object.keys(mayCall).sort()).toEqual(list.map(({ id }) => id).sort());
    for (const { id, access } of list) {
      const letters = "roles" in access ? access.roles.map((role) => letterOf[role]).join("") : "";
      const said = access.by === "anyone" ? "*" : letters + (access.by.includes("owner-link") ? "O" : "");
      expect([id, [...said].sort()]).toEqual([id, [...mayCall[id]!].sort()]);
    }
  });

  for (const one of list) {
    const may = mayCall[one.id] ?? "";
    it(`${one.id}: ${may}`, async () => {
      const nobody = await call(one, our, {});
      if (may === "*") expect(shut).not.toContain(nobody.code);
      // The code of `sharedRead` stands in the address: who has the address has the code.
      else if (one.id === "sharedRead") expect(nobody.status).toBe(200);
      else expect([nobody.status, nobody.code]).toEqual(may === "O" ? [404, "link-not-open"] : [401, "not-signed-in"]);

      for (const role of roles) {
        const letters = may === "*" || may.includes(letterOf[role]);
        const mine = await call(one, our, { Authorization: `Bearer ${await tokenOf(ours, role)}` });
        const neighbour = await call(one, our, { Authorization: `Bearer ${await tokenOf(theirs, role)}` });
        if (may === "O") {
          for (const said of [mine, neighbour])
            expect([role, said.status, said.code]).toEqual([role, nobody.status, nobody.code]);
        } else if (!letters) {
          expect([role, mine.status, mine.code]).toEqual([role, 403, "role-missing"]);
          expect([role, neighbour.status, neighbour.code]).toEqual([role, 403, "role-missing"]);
        } else {
          expect(shut, `${role}: ${mine.text.slice(0, 200)}`).not.toContain(mine.code);
          if (may === "*" || makesItsOwn.includes(one.id)) expect(shut).not.toContain(neighbour.code);
          else {
            expect(neighbour.status, `${role}: ${neighbour.text.slice(0, 200)}`).toBe(404);
            expect(notThere).toContain(neighbour.code);
          }
          expect(tellsOf(neighbour, our)).toBe(false);
        }
      }

      const owner = await call(one, our, { [linkHeader]: our.code }, true);
      const stranger = await call(one, our, { [linkHeader]: their.code }, true);
      if (may === "*" || may.includes("O")) expect(shut, owner.text.slice(0, 200)).not.toContain(owner.code);
      else expect([owner.status, owner.code]).toEqual([401, "not-signed-in"]);
      if (one.id !== "sharedRead") expect(tellsOf(stranger, our)).toBe(false);
      if (one.id === "objections") expect([stranger.status, stranger.code]).toEqual([404, "hearing-not-found"]);
    });
  }

  it("lets an owner's code open the one case that it is of, and a neighbour's the neighbour's", async () => {
    const open = (code: string) => send({}, "GET", `/v1/shared/${code}`).then(told);
    expect([tellsOf(await open(our.code), our), tellsOf(await open(their.code), our)]).toEqual([true, false]);
    expect(tellsOf(await open(their.code), their)).toBe(true);
  });

  it("is as large as it should be", () => {
    // Nobody once; four roles and an owner, each of one's own municipality and of the neighbour.
    expect(combinations).toBe(list.length * (1 + 5 * 2));
    console.log(`authorisation: ${list.length} routes, ${combinations} combinations, all as expected`);
  });
});
