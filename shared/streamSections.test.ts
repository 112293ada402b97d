import { expect, it } from "vitest";
import { renamed, streamSections, type TypedSection, without } from "./streamSections.ts";

const section = (id: string, to: string | null, kroner: number | null = 1): TypedSection => ({ id, to, kroner });
const stream = [section("top", "midt"), section("midt", "udløb"), section("udløb", null)];

it("takes sections that each run to an outlet", () => {
  expect(streamSections(stream)).toEqual(stream);
  expect(streamSections([section("a", null), section("b", null)])).toHaveLength(2);
});

it("says what is wrong: no name or cost, a name twice, a stream that loops", () => {
  expect(streamSections([section("", null)])).toBe("incomplete");
  expect(streamSections([section("a", null, null)])).toBe("incomplete");
  expect(streamSections([section("a", null), section("a", null)])).toBe("twice");
  expect(streamSections([section("a", "b"), section("b", "a"), section("c", null)])).toBe("loops");
  expect(streamSections([section("a", "a")])).toBe("loops");
});

it("keeps the stream whole when a section gets another name or goes", () => {
  expect(renamed(stream, 1, "bro").map(({ id, to }) => [id, to])).toEqual([
    ["top", "bro"],
    ["bro", "udløb"],
    ["udløb", null],
  ]);
  expect(without(stream, 1).map(({ id, to }) => [id, to])).toEqual([
    ["top", "udløb"],
    ["udløb", null],
  ]);
});

it("breaks a circle of two where one of them goes", () => {
  expect(without([section("a", "b"), section("b", "a")], 0)).toEqual([section("b", null)]);
});
