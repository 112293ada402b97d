import { expect, it } from "vitest";
import { sequenceHeader, sheetsHeader } from "../../shared/sheet/headers.ts";
import { fetchAllSheets, type SheetsFetched } from "./allSheets.ts";

/** A server with 450 sheets, 200 a call; `sequenceOf` says of which version each call is. */
function server(sequenceOf: (call: number) => number = () => 7) {
  const asked: string[] = [];
  return {
    asked,
    fetchPart: async (path: string) => {
      asked.push(path);
      const from = Number(/from=(\d+)/.exec(path)![1]);
      const to = Math.min(from + 199, 450);
      const headers = new Headers({
        [sheetsHeader]: `${from}-${to}/450`,
        [sequenceHeader]: String(sequenceOf(asked.length)),
      });
      return { is: "ok" as const, value: { file: new Blob([`${from}`]), headers } };
    },
  };
}
const never = () => false;

it("fetches all, some a call, and tells how far it is", async () => {
  const { asked, fetchPart } = server();
  const told: SheetsFetched[] = [];
  const answer = await fetchAllSheets(fetchPart, "a case", "da", (one) => told.push(one), never);
  expect(answer.is === "ok" && answer.files.map(({ path }) => path)).toEqual([
    "ark-001-200.pdf",
    "ark-201-400.pdf",
    "ark-401-450.pdf",
  ]);
  expect(told).toEqual([200, 400, 450].map((done) => ({ done, of: 450 })));
  expect(asked[0]).toBe("/v1/cases/a%20case/sheets.pdf?from=1&language=da");
});

it("stops where it is told to, and asks no more", async () => {
  const { asked, fetchPart } = server();
  const stopped = await fetchAllSheets(
    fetchPart,
    "x",
    "da",
    () => {},
    () => asked.length === 2,
  );
  expect([stopped.is, asked.length]).toEqual(["stopped", 2]);
});

it("gives no files of two versions of the case", async () => {
  const { fetchPart } = server((call) => (call < 3 ? 7 : 8));
  expect((await fetchAllSheets(fetchPart, "x", "en", () => {}, never)).is).toBe("changed");
});

it("gives none where a call fails, and says why", async () => {
  const offline = async () => ({ is: "offline" as const });
  expect(await fetchAllSheets(offline, "x", "da", () => {}, never)).toEqual({ is: "offline" });
});
