import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "./parseJson.ts";

const issueOf = (text: string) => {
  const read = parseJson(text);
  return read.ok ? null : read.issues[0];
};

describe("reading JSON", () => {
  it("reads whatever JSON.stringify writes, unchanged", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!text.includes("__proto__"));
        expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it("refuses just what JSON.parse refuses, when a character is changed", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.nat(), fc.constantFrom(...'{}[],:"0-.e tx\\'), (value, n, char) => {
        const text = JSON.stringify(value);
        const changed = text.slice(0, n % text.length) + char + text.slice((n % text.length) + 1);
        let sound = true;
        try {
          JSON.parse(changed);
        } catch {
          sound = false;
        }
        expect(issueOf(changed)?.code === "not-json").toBe(!sound);
      }),
    );
  });

  it("says the line and column at which it stops being JSON", () => {
    expect(issueOf('{\n  "a": 1,\n  "b": x\n}')).toMatchObject({ code: "not-json", facts: { line: 3, column: 8 } });
  });

  it("refuses a name that stands twice, also where one of them is written with escapes", () => {
    const twice = { path: "/list/1/a", code: "invalid", facts: { reason: "twice", id: "a" } };
    expect(issueOf('{"list": [0, {"a": 1, "\\u0061": 2}]}')).toEqual(twice);
  });

  it("refuses __proto__ by its path", () => {
    expect(issueOf('{"facts": {"__proto__": {"x": 1}}}')).toEqual({
      path: "/facts/__proto__",
      code: "unknown-field",
      facts: { field: "__proto__" },
    });
  });

  it("refuses nesting deeper than 32, however deep, and takes 32", () => {
    expect(issueOf("[".repeat(1_000_000))).toMatchObject({ code: "invalid", facts: { reason: "too-deep", most: 32 } });
    expect(issueOf("[".repeat(32) + "]".repeat(32))).toBeNull();
  });
});
