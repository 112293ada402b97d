import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { AnswerBroken, type Log, makeApp, mount } from "../../functions/http/index.ts";
import { health } from "../../shared/contract/index.ts";
import { linkHeader } from "../../shared/hearing/index.ts";
import { png } from "../prove/fuzz/seedCase.ts";
import { makeTokens, type Tokens } from "../prove/fuzz/tokens.ts";
import { makeWorld, type World } from "../prove/fuzz/world.ts";

const person = "Ida Vandbjerg";
const written = `Jeg hedder ${person}, bor på Strandvej 7 og er syg.`;
const address = "http://127.0.0.1";

let tokens: Tokens;
let world: World;
/** Every line that a function gives the log: what is hidden there on the way out (`functions/http/lambda`) is not in it to begin with. */
let lines: string[] = [];
const log: Log = (level, event, facts) => void lines.push(JSON.stringify({ level, event, ...facts }));

beforeAll(async () => {
  tokens = await makeTokens(`${address}/issuer`);
  world = await makeWorld(tokens, log);
});
beforeEach(() => {
  lines = [];
});

const send = (method: string, path: string, headers: Record<string, string>, body?: unknown) =>
  world.app.fetch(
    new Request(address + path, {
      method,
      headers: { "Content-Type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
const signedIn = (token: string) => ({ Authorization: `Bearer ${token}` });
const links = () => `/v1/cases/${world.known.caseId}/links`;
const logged = () => lines.map((line) => JSON.parse(line) as { event: string; reason?: string; path?: string });

describe("a token that opens nothing", () => {
  const reasons: Record<string, string> = {
    expired: "token-expired",
    "for another audience": "token-for-another",
    "of another issuer": "claim-wrong: iss",
    altered: "signature-wrong",
    unsigned: "algorithm-not-allowed",
    "signed by the public key": "algorithm-not-allowed",
    "of an unknown key": "key-unknown",
    "of a stranger by a known name": "signature-wrong",
    "without a municipality": "no-tenant",
    "no token": "token-malformed",
  };

  it("is refused, and said in the log with why, whatever is wrong with it", async () => {
    const found: Record<string, unknown> = {};
    for (const [kind, token] of Object.entries(tokens.bad)) {
      lines = [];
      const answer = await send("GET", links(), signedIn(token));
      expect([kind, answer.status]).toEqual([kind, 401]);
      expect(logged()).toMatchObject([{ event: "sign-in-refused", path: links() }]);
      found[kind] = logged()[0]!.reason;
      expect(lines.join("")).not.toContain(token.slice(0, 20));
    }
    expect(found).toEqual(reasons);
  });

  it("is another municipality's: the case is not there for it, and the log says that somebody asked", async () => {
    const answer = await send("POST", links(), signedIn(tokens.good.ofAnother), {
      ...{ kind: "group", parcels: null, showsAmounts: false, expires: "2026-06-30" },
    });
    expect(answer.status).toBe(404);
    expect(logged()).toMatchObject([{ event: "case-refused", path: links() }]);
  });

  it("is one without the role", async () => {
    expect((await send("GET", links(), signedIn(tokens.good.noRole))).status).toBe(403);
    expect(logged()).toMatchObject([{ event: "sign-in-refused", reason: "role-missing" }]);
  });
});

describe("a link that opens nothing", () => {
  it("is refused in one way, and said in the log with why, without its code", async () => {
    const [, , ended] = world.known.codes;
    const unknown = "7K3M-9QXW-2B4R-T8HZ";
    for (const [code, reason] of [
      [ended!, "revoked"],
      [unknown, "unknown"],
    ] as const) {
      lines = [];
      expect((await send("GET", `/v1/shared/${code}`, {})).status).toBe(404);
      expect((await send("GET", "/v1/own-sheet", { [linkHeader]: code })).status).toBe(404);
      expect(logged()).toMatchObject([
        { event: "link-refused", reason, path: "/v1/shared/…" },
        { event: "link-refused", reason, path: "/v1/own-sheet" },
      ]);
      expect(lines.join("")).not.toContain(code);
    }
  });
});

describe("the log", () => {
  it("holds no token, code, name or word that a person wrote, whatever was called and however it ended", async () => {
    const { caseId, hearing, codes, parcelIds } = world.known;
    const [code] = codes;
    const ofCase = `/v1/cases/${caseId}`;
    const ofHearing = `${ofCase}/hearings/${hearing}`;
    const eventId = () => crypto.randomUUID();
    const letter = {
      parcelId: parcelIds[0],
      side: "object",
      receivedOn: "2026-03-05",
      text: written,
      correction: null,
    };
    const all = signedIn(tokens.good.all);
    const calls: Parameters<typeof send>[] = [
      ["POST", `${ofHearing}/objections`, all, { eventId: eventId(), letters: [letter] }],
      ["POST", `${ofHearing}/objections`, all, { eventId: eventId(), letters: [{ ...letter, side: person }] }],
      ["POST", `${ofHearing}/objections`, signedIn(tokens.bad.altered!), { eventId: eventId(), letters: [letter] }],
      [
        "POST",
        `${ofHearing}/objections`,
        { [linkHeader]: code! },
        { eventId: eventId(), answer: { ...letter, document: { base64: png } } },
      ],
      ["POST", `${ofHearing}/objections`, { [linkHeader]: `${code}X` }, { eventId: eventId(), answer: {} }],
      [
        "PATCH",
        `${ofHearing}/objections/1`,
        all,
        { eventId: eventId(), seenSequence: null, outcome: "rejected", reason: written, effect: null },
      ],
      ["GET", `${ofHearing}/objections?parcel=${encodeURIComponent(person)}`, all],
      ["GET", `/v1/cases/${encodeURIComponent(person)}`, all],
      [
        "PATCH",
        ofCase,
        all,
        { eventId: eventId(), seenSequence: 2, change: { type: "fields-set", fields: { title: person } } },
      ],
      ["GET", `${ofCase}/archive.zip`, all],
      ["GET", `/v1/shared/${code}`, all],
      ["GET", "/v1/own-hearing", { [linkHeader]: code! }],
      ["GET", `/v1/own-hearing?name=${encodeURIComponent(person)}`, { [linkHeader]: code! }],
      ["POST", `${ofCase}/links`, signedIn(tokens.good.noRole), { note: written }],
      ["GET", `${ofCase}/links`, signedIn(tokens.good.noRole)],
      ["POST", `/v1/calculations`, {}, { title: written }],
    ];
    const statuses = new Set<number>();
    for (const call of calls) statuses.add((await send(...call)).status);
    expect([...statuses].sort()).toEqual(expect.arrayContaining([200, 201, 400, 401, 403, 404]));
    expect(logged().length).toBeGreaterThan(2);
    const said = decodeURIComponent(lines.join("").replaceAll(/%(?![0-9A-F]{2})/gi, "%25"));
    for (const secret of [
      person,
      "Strandvej",
      "er syg",
      code!,
      tokens.good.all,
      tokens.bad.altered!,
      tokens.good.noRole,
    ])
      expect(said).not.toContain(secret);
    for (const token of [tokens.good.all, tokens.good.noRole]) expect(said).not.toContain(token.split(".")[2]);
  });

  it("tells where an answer of ours broke, and nothing of what stood there", async () => {
    const app = makeApp({ log: log });
    mount(app, health, () => ({ ok: true, value: { status: written } as never }));
    const answer = await app.request("/v1/health");
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain(person);
    expect(logged()).toMatchObject([{ event: "bug", message: expect.stringContaining("/status") as string }]);
    expect(lines.join("")).not.toContain(person);
    expect(
      new AnswerBroken("x", { ok: false, issues: [{ path: "/a", code: "invalid", facts: { found: person } }] }).message,
    ).not.toContain(person);
  });
});
