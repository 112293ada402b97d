import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate } from "./calculate.ts";
import { madeRasters } from "./caseRasters.ts";
import { noret } from "./demo/index.ts";
import type { Calculation, CaseFile, Change, KeyData, LoggedChange, Oere, Result, WhyChanged } from "./model/index.ts";
import { oere } from "./money/index.ts";
import {
  amountsOf,
  differencesOf,
  mostSteps,
  movedBetween,
  type ToExplain,
  versionsOf,
  whyChanged,
} from "./whyChanged.ts";

/** A stand-in for the chain: what each owes is told in the title, as "a=10 b=20"; "?" cannot be computed. */
function byTitle({ title }: CaseFile): Result<Calculation> {
  if (title.includes("?")) return { ok: false, issues: [{ path: "", code: "no-parcels-in-area", facts: {} }] };
  const units = title
    .split(" ")
    .filter((one) => one !== "")
    .map((one) => ({ id: one.split("=")[0]!, oere: oere(Number(one.split("=")[1])) }));
  return { ok: true, value: { caseHash: title, units, carriedOver: null } as unknown as Calculation };
}

/** All in one go: each version computed, each pair compared. */
function explain(asked: ToExplain, calculateCase: (theCase: CaseFile) => Result<Calculation>): Result<WhyChanged> {
  const versions = versionsOf(asked);
  const amounts = versions.map(({ theCase }) => {
    const roll = calculateCase(theCase);
    return roll.ok ? { ok: true as const, value: amountsOf(roll.value) } : roll;
  });
  return whyChanged(versions, amounts, (before, after) =>
    differencesOf(versions[before]!.theCase, versions[after]!.theCase),
  );
}

const base = noret();
const titled = (title: string): CaseFile => ({ ...base, title });
const retitled = (...titles: string[]): LoggedChange[] =>
  titles.map((title, i) => logged(i + 2, { type: "fields-set", fields: { title } }));
const logged = (sequence: number, change: Change): LoggedChange => ({
  sequence,
  at: `2026-11-${String(sequence).padStart(2, "0")}T12:00:00.000Z`,
  who: `caseworker-${sequence}`,
  change,
});

function explained(title: string, ...titles: string[]) {
  const found = explain({ start: { sequence: 1, case: titled(title) }, changes: retitled(...titles) }, byTitle);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
}

describe("why an amount changed", () => {
  it("is told change by change, and the parts make the difference", () => {
    const { units, steps, unmoved } = explained("a=10 b=20 c=5", "a=12 b=18 c=5", "a=7 b=23 c=5");
    expect(units).toEqual([
      { id: "a", beforeOere: 10, afterOere: 7, movedOere: [2, -5], own: [] },
      { id: "b", beforeOere: 20, afterOere: 23, movedOere: [-2, 5], own: [] },
    ]);
    expect(unmoved).toBe(1);
    expect(steps.map(({ moved }) => moved)).toEqual([
      { units: 2, upOere: 2, downOere: 2 },
      { units: 2, upOere: 5, downOere: 5 },
    ]);
    expect(steps.map(({ events }) => events)).toEqual([
      [{ sequence: 2, at: "2026-11-02T12:00:00.000Z", who: "caseworker-2" }],
      [{ sequence: 3, at: "2026-11-03T12:00:00.000Z", who: "caseworker-3" }],
    ]);
  });

  it("tells one that came back to what it was: the two moves, not that nothing happened", () => {
    const { units } = explained("a=10", "a=11", "a=10");
    expect(units).toEqual([{ id: "a", beforeOere: 10, afterOere: 10, movedOere: [1, -1], own: [] }]);
  });

  it("tells one that is new from nothing, and one that is gone to nothing, also where it owes 0", () => {
    const { units } = explained("a=10", "b=10 c=0");
    expect(units).toEqual([
      { id: "a", beforeOere: 10, afterOere: null, movedOere: [-10], own: [] },
      { id: "b", beforeOere: null, afterOere: 10, movedOere: [10], own: [] },
      { id: "c", beforeOere: null, afterOere: 0, movedOere: [0], own: [] },
    ]);
  });

  it("tells a change after which nothing can be computed together with the next", () => {
    const { steps, units } = explained("a=10", "?", "a=30");
    expect(steps.map(({ events }) => events.map(({ sequence }) => sequence))).toEqual([[2, 3]]);
    expect(units[0]?.movedOere).toEqual([20]);
  });

  it("refuses where the last version cannot be computed, or the first", () => {
    const refused = { ok: false, issues: [{ path: "", code: "no-parcels-in-area", facts: {} }] };
    const from = (title: string, ...titles: string[]) =>
      explain({ start: { sequence: 1, case: titled(title) }, changes: retitled(...titles) }, byTitle);
    expect(from("a=10", "a=11", "?")).toEqual(refused);
    expect(from("?", "a=11")).toEqual(refused);
  });

  it("moves nothing where nothing was done", () => {
    const { from, to, steps, units, unmoved } = explained("a=10 b=3");
    expect([from, to]).toEqual([
      { sequence: 1, caseHash: "a=10 b=3" },
      { sequence: 1, caseHash: "a=10 b=3" },
    ]);
    expect([steps, units, unmoved]).toEqual([[], [], 2]);
  });

  it("tells many changes in as many steps as it may, each change in one of them", () => {
    const titles = Array.from({ length: 130 }, (_, i) => `a=${i}`);
    const { steps, units } = explained("a=1000", ...titles);
    expect(steps.length).toBe(mostSteps);
    expect(steps.flatMap(({ events }) => events.map(({ sequence }) => sequence))).toEqual(titles.map((_, i) => i + 2));
    expect(units[0]).toMatchObject({ beforeOere: 1000, afterOere: 129 });
  });

  it("always sums to the difference, for each unit and for the roll", () => {
    const amounts = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.nat(1_000_000));
    const asTitle = (owed: Record<string, number>) =>
      Object.entries(owed)
        .map(([id, amount]) => `${id}=${amount}`)
        .join(" ");
    fc.assert(
      fc.property(amounts, fc.array(fc.option(amounts), { maxLength: 8 }), amounts, (start, between, end) => {
        const titles = [...between.map((owed) => (owed === null ? "?" : asTitle(owed))), asTitle(end)];
        const { units, steps } = explained(asTitle(start), ...titles);
        for (const { beforeOere, afterOere, movedOere } of units)
          expect(movedOere.reduce<number>((sum, moved) => sum + moved, 0)).toBe((afterOere ?? 0) - (beforeOere ?? 0));
        const total = (owed: Record<string, number>) => Object.values(owed).reduce((sum, amount) => sum + amount, 0);
        const up = steps.reduce((sum, { moved }) => sum + moved.upOere - moved.downOere, 0);
        expect(up).toBe(total(end) - total(start));
        const told = new Set(units.map(({ id }) => id));
        for (const id of Object.keys({ ...start, ...end })) if (!told.has(id)) expect(end[id]).toBe(start[id]);
      }),
      { numRuns: 200 },
    );
  });
});

/** By the m² of the houses alone. */
const byHouse: KeyData = {
  id: "own-by-house",
  version: "1",
  title: { da: "Efter husets m²", en: "By the m² of the house" },
  says: { da: "Hver m² er lige meget.", en: "Each m² is as much." },
  unit: "parcel",
  force: "our-choice",
  inForce: { from: null, to: null },
  sources: [],
  review: "draft",
  layers: [{ id: "house", weight: 1, factors: [{ fact: "groundFloorM2" }] }],
};

describe("on Noret, by the m² of the houses", () => {
  const sag: CaseFile = { ...base, keys: [{ measure: "*", key: byHouse }] };
  const roll = (theCase: CaseFile) => calculate(theCase, madeRasters(theCase));
  const owes = (made: Result<Calculation>, id: string): Oere | undefined =>
    made.ok ? made.value.units.find((unit) => unit.id === id)?.oere : undefined;

  it("a parcel's own exemption is told as its own, and as what it is held against to every other", () => {
    const first = roll(sag);
    if (!first.ok) throw new Error("Noret has a roll");
    const [own, other] = first.value.units.filter((unit) => unit.oere > 0).map(({ id }) => id) as [string, string];
    const decisions = { ...sag.decisions, exemptions: [{ parcelId: own, reason: "har sin egen sluse" }] };
    const change: Change = { type: "fields-set", fields: { decisions } };
    const found = explain({ start: { sequence: 4, case: sag }, changes: [logged(5, change)] }, roll);
    if (!found.ok) throw new Error(JSON.stringify(found.issues));
    const of = (id: string) => found.value.units.find((unit) => unit.id === id);
    expect(of(own)).toMatchObject({ afterOere: 0, own: [0] });
    expect(of(own)?.movedOere).toEqual([0 - owes(first, own)!]);
    expect(of(other)?.own).toEqual([]);
    expect(of(other)?.movedOere[0]).toBeGreaterThan(0);
    expect(found.value.steps[0]?.differences).toEqual([
      { path: "decisions/exemptions", id: own, parcelId: own, how: "added" },
    ]);
    // What one no longer pays the others take over, to the øre.
    expect(found.value.steps[0]?.moved.upOere).toBe(found.value.steps[0]?.moved.downOere);
    expect(found.value.steps[0]?.sharedOere).toEqual({ before: 3_000_000_000, after: 3_000_000_000 });
  });
});

it("counts who owes another amount between two rolls, and sums the ups and the downs apart", () => {
  const owed = (amounts: Record<string, number>) =>
    new Map(Object.entries(amounts).map(([id, amount]) => [id, oere(amount)]));
  // b goes from 20 to 50 (+30) and d is new (+5); c goes from 40 to 10 (-30) and e is gone (-7); a stays.
  const moved = movedBetween(owed({ a: 10, b: 20, c: 40, e: 7 }), owed({ a: 10, b: 50, c: 10, d: 5 }));
  expect(moved).toEqual({ units: 4, upOere: 35, downOere: 37 });
});
