import { expect, it } from "vitest";
import { CannotStart } from "./cannotStart.ts";
import { readPort, usualPort } from "./port.ts";

it("takes the usual port where none is named", () => {
  expect([readPort(undefined), readPort("")]).toEqual([usualPort, usualPort]);
});

it("takes the port that is named, the last one and 0 too", () => {
  expect(["1", "8080", "65535", "0"].map(readPort)).toEqual([1, 8080, 65_535, 0]);
});

it.each(["65536", "-1", "80.5", "1e3", "http", " 8080", "999999"])("refuses %j with a word", (text) => {
  expect(() => readPort(text)).toThrow(CannotStart);
  expect(() => readPort(text)).toThrow(`PORT=${text} is not a port.`);
});
