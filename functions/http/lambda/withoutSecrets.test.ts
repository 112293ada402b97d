import { describe, expect, it } from "vitest";
import { withoutSecrets } from "./withoutSecrets.ts";

const code = "7K3M-9QZX-0ABC-DEFG";
const jwt = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln-bmF0_dXJl";

describe("what stands in a log", () => {
  it("has no token, neither alone nor in a header", () => {
    expect(withoutSecrets(`signed by ${jwt}.`)).toBe("signed by (token).");
    expect(withoutSecrets("sent Authorization: Bearer abc.def here")).toBe("sent Authorization: Bearer (token) here");
  });

  it("has no code of a link, however it is written", () => {
    expect(withoutSecrets(`${code} is wrong`)).toBe("(link) is wrong");
    expect(withoutSecrets(code.toLowerCase())).toBe("(link)");
    expect(withoutSecrets(`GET /v1/shared/${code.replaceAll("-", "")}?lang=da`)).toBe("GET /v1/shared/(link)?lang=da");
  });

  it("has no address of a signed place", () => {
    expect(withoutSecrets("https://b.s3.eu-north-1.amazonaws.com/t/sha256/ab?X-Amz-Signature=0a&x=1 failed")).toBe(
      "https://b.s3.eu-north-1.amazonaws.com/t/sha256/ab?(signed) failed",
    );
  });

  it("has nobody's e-mail address or person's number", () => {
    expect(withoutSecrets('to "anne.dam@example.dk", 010170-1234')).toBe('to "(e-mail)", (person)');
  });

  it("keeps what is needed to find a mistake: ids, hashes, parcels, amounts, times", () => {
    const kept = {
      reference: "1f0c8a52-94cf-4a3e-9d28-2f5b7c1e9a44",
      sha256: "b".repeat(64),
      parcel: "2000156-12ab",
      amountOere: 123_456_789_012,
      at: "2026-11-30T05:41:00.000Z",
      path: "/v1/cases/0b7c/decisions/3",
      stack: "Error: x\n    at file:///var/task/index.mjs:1:2345",
    };
    expect(withoutSecrets(kept)).toEqual(kept);
  });

  it("has no fact whose name says that it is secret, at any depth, in lists, and in errors", () => {
    expect(withoutSecrets({ headers: [{ Authorization: "x", "vandret-link": "y", accept: "z" }] })).toEqual({
      headers: [{ Authorization: "(hidden)", "vandret-link": "(hidden)", accept: "z" }],
    });
    expect(withoutSecrets({ error: new TypeError(`no ${jwt}`) })).toMatchObject({
      error: { name: "TypeError", message: "no (token)" },
    });
  });

  it("ends where something contains itself", () => {
    const round: Record<string, unknown> = {};
    round.round = round;
    expect(JSON.stringify(withoutSecrets(round))).toContain("(deeper)");
  });
});
