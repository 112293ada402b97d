import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { refuse } from "../../shared/contract/index.ts";
import type { CaseFile, Result } from "../../shared/model/index.ts";
import { memoryStore, table } from "../../test/server/memoryStore.ts";
import { dynamoEventLog } from "../adapters/index.ts";
import { changeCase, createCase, keptOfCases } from "./index.ts";

const golden = JSON.parse(
  readFileSync(new URL("../../test/golden/golden.sag.json", import.meta.url), "utf8"),
) as CaseFile;
const caller = { tenant: "local", who: "local-engineer" };
let store: Awaited<ReturnType<typeof memoryStore>>;
const portsOf = () => ({
  events: dynamoEventLog(store.client(), table),
  objects: store.objects,
  now: () => "2026-11-30T12:00:00.000Z",
  rasterBytes: async () => refuse([{ path: "", code: "raster-missing", facts: {} }]),
});

beforeAll(async () => {
  store = await memoryStore();
  for (const id of ["a", "b", "c"])
    await createCase(portsOf(), caller, { id, eventId: crypto.randomUUID(), theCase: { ...golden, title: id } });
});
afterAll(() => store.close());

/** Tells which cases were worked on. */
function watched(most: number, refusal: Result<string> | null = null) {
  const made: string[] = [];
  const find = keptOfCases(portsOf(), most, ({ title }: CaseFile): Result<string> => {
    made.push(title);
    return refusal ?? { ok: true, value: title };
  });
  return { made, of: (caseId: string) => find({ tenant: caller.tenant, caseId }) };
}

it("makes it once while the case stays as it is, and anew once it has changed", async () => {
  const { made, of } = watched(2);
  expect(await of("a")).toMatchObject({ ok: true, value: { sequence: 1, made: "a" } });
  await of("a");
  expect(made).toEqual(["a"]);
  const asked = {
    eventId: crypto.randomUUID(),
    seenSequence: 1,
    change: { type: "fields-set" as const, fields: { title: "A" } },
  };
  const changed = await changeCase(portsOf(), caller, "a", asked);
  expect(changed.ok).toBe(true);
  expect(await of("a")).toMatchObject({ ok: true, value: { sequence: 2, made: "A" } });
  expect(made).toEqual(["a", "A"]);
});

it("keeps those asked for last, and no more than so many", async () => {
  const { made, of } = watched(2);
  for (const id of ["b", "c", "b", "a", "b", "c"]) await of(id);
  // a pushes out c, which was asked for longest ago; then c is made anew.
  expect(made).toEqual(["b", "c", "A", "c"]);
});

it("keeps nothing that was refused, and knows no case that is not there", async () => {
  const { made, of } = watched(2, refuse([{ path: "", code: "no-measures", facts: {} }]));
  for (let i = 0; i < 2; i++) expect(await of("b")).toMatchObject({ ok: false, issues: [{ code: "no-measures" }] });
  expect(made).toEqual(["b", "b"]);
  expect(await of("none")).toMatchObject({ ok: false, issues: [{ code: "case-not-found" }] });
});
