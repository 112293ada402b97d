import { describe, expect, it } from "vitest";
import { type AnyEndpoint, endpoints } from "./index.ts";

const all = Object.values(endpoints) as AnyEndpoint[];
const cannotSay = (calls: readonly AnyEndpoint[], ...codes: (keyof AnyEndpoint["problems"])[]) =>
  calls.flatMap(({ id, problems }) => codes.filter((code) => !(code in problems)).map((code) => `${id}: ${code}`));

describe("what a call may be refused with", () => {
  it("includes an id that is too long, wherever the address has one", () => {
    const withFields = all.filter(({ params, query }) => Object.keys({ ...params.shape, ...query.shape }).length > 0);
    expect(withFields.length).toBeGreaterThan(30);
    expect(cannotSay(withFields, "out-of-range", "missing-field")).toEqual([]);
  });

  it("includes a code that opens nothing, wherever an owner's link is the key", () => {
    const byLink = all.filter(({ id }) => id.startsWith("own") || id === "objections");
    expect(byLink.length).toBeGreaterThan(4);
    expect(cannotSay(byLink, "link-not-open", "link-of-group", "too-many-requests")).toEqual([]);
  });
});
