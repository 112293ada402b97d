import { expect, it } from "vitest";
import { storeDown } from "./storeDown.ts";

it.each(["EAGAIN", "ECONNREFUSED", "ENOSPC", "EMFILE"])(
  "%s says that a store cannot be had now, and no bug of ours",
  (code) => {
    const error = Object.assign(new Error("connect"), { code });
    expect(storeDown(error, "events")).toMatchObject({ issues: [{ code: "store-down", facts: { reason: code } }] });
  },
);

it("throws on what is a bug of ours", () => {
  expect(() => storeDown(new TypeError("x is not a function"), "events")).toThrow(TypeError);
});
