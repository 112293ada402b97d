import { randomBytes } from "node:crypto";
import { gunzipSync } from "node:zlib";
import type { LambdaEvent } from "hono/aws-lambda";
import { describe, expect, it } from "vitest";
import { refuse } from "../../../shared/contract/index.ts";
import { type Answer, type KeptFile, type LargeAnswers, mostSent, sendable } from "./sizeOfAnswer.ts";

const event = (headers: Record<string, string>, claims?: Record<string, string>): LambdaEvent =>
  ({ headers, requestContext: claims === undefined ? {} : { authorizer: { jwt: { claims } } } }) as never;
const json = (text: string): Answer => ({
  statusCode: 200,
  headers: { "content-type": "application/json", vary: "Accept-Language" },
  body: text,
  isBase64Encoded: false,
});
const file = (bytes: Buffer): Answer => ({
  statusCode: 200,
  headers: { "content-type": "application/zip", "content-disposition": 'attachment; filename="a.zip"' },
  body: bytes.toString("base64"),
  isBase64Encoded: true,
});
/** Like ones compress; a quote is two bytes in JSON. */
const roll = JSON.stringify(Array.from({ length: 200_000 }, (_, i) => ({ id: i, oere: 3_000_000 })));
const gzip = { "accept-encoding": "gzip, br" };
const bytesOfJson = (answer: Answer) => Buffer.byteLength(JSON.stringify(answer));

function place(): { large: LargeAnswers; kept: [string, KeptFile][] } {
  const kept: [string, KeptFile][] = [];
  const keep: LargeAnswers["keep"] = async (tenant, one) => {
    kept.push([tenant, one]);
    return { ok: true, value: "https://bucket.example/signed" };
  };
  return { large: { tenantClaim: "custom:tenant", keep }, kept };
}

describe("an answer that Lambda is to send", () => {
  it("goes as it is where it is small", async () => {
    const small = json('{"a":1}');
    expect(await sendable(event(gzip), small, null)).toBe(small);
  });

  it("goes compressed to who takes that, and is the same when it is unpacked", async () => {
    expect(bytesOfJson(json(roll))).toBeGreaterThan(mostSent);
    const sent = await sendable(event(gzip), json(roll), null);
    expect(sent.headers).toEqual({
      "content-type": "application/json",
      "content-encoding": "gzip",
      vary: "Accept-Language, Accept-Encoding",
    });
    expect(gunzipSync(Buffer.from(sent.body, "base64")).toString()).toBe(roll);
    expect(bytesOfJson(sent)).toBeLessThan(mostSent);
  });

  it("goes compressed from a kilobyte of text on: what an owner's page fetches on a phone", async () => {
    const sheet = JSON.stringify({ says: "Ejerne betaler efter nytte. ".repeat(100) });
    const sent = await sendable(event(gzip), json(sheet), null);
    expect(sent.headers?.["content-encoding"]).toBe("gzip");
    expect(gunzipSync(Buffer.from(sent.body, "base64")).toString()).toBe(sheet);
    expect(sent.body.length).toBeLessThan(sheet.length / 4);
  });

  it("is refused by a word, in the caller's language, where it is too large as it is", async () => {
    const refused = await sendable(event({ "accept-language": "en" }), json(roll), null);
    expect([refused.statusCode, refused.headers?.["content-type"]]).toEqual([
      422,
      "application/problem+json; charset=utf-8",
    ]);
    const { code, detail, issues } = JSON.parse(refused.body) as Record<string, unknown>;
    expect([code, issues]).toEqual([
      "answer-too-large",
      [expect.objectContaining({ facts: { bytes: Buffer.byteLength(roll) } })],
    ]);
    expect(detail).toMatch(/Accept-Encoding: gzip/);
  });

  it("is kept elsewhere where compressing is not enough: of the municipality that asked, with its type and name", async () => {
    const bytes = randomBytes(5_000_000);
    const { large, kept } = place();
    const sent = await sendable(event(gzip, { "custom:tenant": "k440" }), file(bytes), large);
    expect(sent).toMatchObject({ statusCode: 303, headers: { location: "https://bucket.example/signed" }, body: "" });
    const [[tenant, one]] = kept as [[string, KeptFile]];
    expect([tenant, one.type, one.disposition]).toEqual(["k440", "application/zip", 'attachment; filename="a.zip"']);
    expect(bytes.equals(one.bytes)).toBe(true);
  });

  it("is kept for nobody who is not signed in", async () => {
    const { large, kept } = place();
    expect(await sendable(event(gzip), file(randomBytes(5_000_000)), large)).toMatchObject({ statusCode: 422 });
    expect(kept).toEqual([]);
  });

  it("is refused with what the place is refused for", async () => {
    const keep = async () =>
      refuse([{ path: "", code: "store-down", facts: { store: "computed", reason: "TimeoutError" } }]);
    const large = { tenantClaim: "custom:tenant", keep };
    const sent = await sendable(event(gzip, { "custom:tenant": "k440" }), file(randomBytes(5_000_000)), large);
    expect([sent.statusCode, (JSON.parse(sent.body) as { code: string }).code]).toEqual([503, "store-down"]);
  });

  it("is sent where it just fits", async () => {
    // Four characters of base64 for three bytes.
    const { large } = place();
    const fits = file(randomBytes(4_600_000));
    expect(bytesOfJson(fits)).toBeLessThan(mostSent);
    expect(await sendable(event({}, { "custom:tenant": "k440" }), fits, large)).toBe(fits);
  });
});
