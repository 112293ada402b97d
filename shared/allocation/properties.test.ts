/** What holds of every key and every town (definitions 14 and 22), 10,000 towns each. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeyData } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { type Allocation, allocate } from "./allocate.ts";
import { findKey } from "./catalogue.ts";
import { unit } from "./testUnits.ts";
import type { UnitFacts } from "./unitFacts.ts";

const numRuns = 10_000;
const base = findKey("property-value", "1")!;
const plain: KeyData = base;
const twoPots: KeyData = {
  ...base,
  layers: [
    { id: "nytte", weight: 2, factors: [{ fact: "avoidedDamageKroner" }] },
    { id: "vaerdi", weight: 1, factors: [{ fact: "propertyValueKroner" }] },
  ],
};
const capped: KeyData = { ...base, limits: { minimumOere: oere(50), maximumOere: oere(4_000), leftTo: "others" } };

const value = fc.oneof(fc.constant(0), fc.nat({ max: 9 }), fc.nat({ max: 5_000_000 }));
const towns = fc.array(fc.record({ value, damage: value }), { minLength: 1, maxLength: 12 });
const bills = fc.nat({ max: 60_000 });
const keys = fc.constantFrom(plain, twoPots, capped);
const unitsOf = (town: readonly { value: number; damage: number }[], times = 1): UnitFacts[] =>
  town.map((one, i) =>
    unit(`u${i}`, { propertyValueKroner: one.value * times, avoidedDamageKroner: one.damage * times }),
  );
function made(bill: number, key: KeyData, units: readonly UnitFacts[]): Allocation | null {
  const found = allocate(oere(bill), key, units, "/keys", { exemptions: [] });
  return found.ok ? found.value : null;
}
const amounts = (found: Allocation) => new Map(found.shares.map((share) => [share.id, share.oere]));

/** Each law is tried on as many towns as could be shared, and that is most of them. */
function holds(
  law: (found: Allocation, bill: number, key: KeyData, town: { value: number; damage: number }[]) => void,
) {
  let [tried, drawn] = [0, 0];
  fc.assert(
    fc.property(bills, keys, towns, (bill, key, town) => {
      drawn++;
      const found = made(bill, key, unitsOf(town));
      if (found === null) return;
      tried++;
      law(found, bill, key, town);
    }),
    { numRuns },
  );
  expect(tried).toBeGreaterThan(drawn / 4);
}

describe("every key, on every town", () => {
  it("places every øre once", () =>
    holds((found, bill) => expect(found.shares.reduce((sum, share) => sum + share.oere, 0)).toBe(bill)));

  it("gives the same amounts in any order", () =>
    holds((found, bill, key, town) => {
      const backwards = made(bill, key, unitsOf(town).reverse())!;
      const odd = made(
        bill,
        key,
        unitsOf(town).sort((a, b) => (a.id.at(-1)! < b.id.at(-1)! ? 1 : -1)),
      )!;
      expect(amounts(backwards)).toEqual(new Map([...amounts(found)].reverse()));
      for (const [id, amount] of amounts(odd)) expect(amounts(found).get(id)).toBe(amount);
    }));

  it("asks nobody for less than nothing", () =>
    holds((found) => {
      for (const share of found.shares) expect(share.oere).toBeGreaterThanOrEqual(0);
    }));

  it("asks nothing of zero points", () =>
    holds((found) => {
      for (const share of found.shares) if (share.points === 0n) expect(share.oere).toBe(0);
    }));

  it("is not moved by scaling all points", () =>
    holds((found, bill, key, town) => {
      expect(amounts(made(bill, key, unitsOf(town, 7))!)).toEqual(amounts(found));
    }));

  it("never asks less, beyond one øre, for more points", () =>
    holds((found) => {
      const sorted = [...found.shares].sort((a, b) => (a.points < b.points ? -1 : a.points > b.points ? 1 : 0));
      sorted.slice(1).forEach((share, i) => expect(share.oere).toBeGreaterThanOrEqual(sorted[i]!.oere - 1));
    }));

  it("holds its limits", () =>
    holds((found, bill, key) => {
      if (key !== capped || bill === 0) return;
      for (const share of found.shares) {
        if (share.points === 0n) continue;
        expect(share.oere).toBeGreaterThanOrEqual(50);
        expect(share.oere).toBeLessThanOrEqual(4_000);
      }
    }));

  it("is the one sharing within its limits: those between them all pay the same a point, to one øre", () =>
    holds((found, bill, key) => {
      if (key !== capped || bill === 0) return;
      const paying = found.shares.filter(({ points }) => points > 0n);
      const free = paying.filter(({ heldBy }) => heldBy === null);
      const perPoint =
        free.reduce((sum, share) => sum + share.oere, 0) / free.reduce((sum, share) => sum + Number(share.points), 0);
      if (free.length === 0) return;
      for (const share of paying) {
        const real = perPoint * Number(share.points);
        if (share.heldBy === "minimum") expect(real).toBeLessThanOrEqual(50 + 1e-6);
        else if (share.heldBy === "maximum") expect(real).toBeGreaterThanOrEqual(4_000 - 1e-6);
        else expect(Math.abs(share.oere - real)).toBeLessThan(1 + 1e-6);
      }
    }));
});
