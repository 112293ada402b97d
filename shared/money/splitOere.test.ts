import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oere, sumOere } from "./oere.ts";
import { splitOere, splitWeights } from "./splitOere.ts";
import { bigWeights, type Weights } from "./weights.ts";

const weights = fc.array(fc.oneof(fc.nat(), fc.bigInt({ min: 0n, max: 10n ** 30n })), { minLength: 1, maxLength: 60 });
const bills = fc.integer({ min: 0, max: 1_000_000_000_000 }).map(oere);
const claimsOf = (values: (number | bigint)[]) => values.map((weight, i) => ({ id: `p${i}`, weight }));
const someWeight = (values: (number | bigint)[]) => values.some((w) => BigInt(w) > 0n);

/** Largest remainder as it is defined, by whole numbers alone. */
function byDefinition(bill: number, ids: readonly string[], values: readonly bigint[]): number[] {
  const total = values.reduce((sum, one) => sum + one, 0n);
  const shares = values.map((one) => Number((BigInt(bill) * one) / total));
  const rest = values.map((one) => (BigInt(bill) * one) % total);
  const order = ids
    .map((_, i) => i)
    .sort((a, b) => (rest[a] !== rest[b] ? (rest[a]! > rest[b]! ? -1 : 1) : ids[a]! < ids[b]! ? -1 : 1));
  for (const i of order.slice(0, bill - shares.reduce((sum, one) => sum + one, 0))) shares[i]! += 1;
  return shares;
}

describe("splitting a bill in whole øre", () => {
  it("gives the left-over øre to the lowest id when all weigh the same", () => {
    const shares = splitOere(oere(100), [
      { id: "c", weight: 1 },
      { id: "a", weight: 1 },
      { id: "b", weight: 1 },
    ]);
    expect(shares).toEqual([33, 34, 33]);
  });

  it("gives the left-over øre to the largest fraction lost, not to the largest share", () => {
    // 11 on 10 : 9 : 1 is 5.5, 4.95 and 0.55: two øre are left, for 0.95 and 0.55.
    const shares = splitOere(oere(11), [
      { id: "a", weight: 10 },
      { id: "b", weight: 9 },
      { id: "c", weight: 1 },
    ]);
    expect(shares).toEqual([5, 5, 1]);
  });

  it("orders ids by UTF-16 code unit, so that 10 comes before 9 and Å after Z", () => {
    const last = splitOere(
      oere(2),
      ["9", "10", "Å", "Z"].map((id) => ({ id, weight: 1 })),
    );
    expect(last).toEqual([1, 1, 0, 0]);
  });

  it("places every øre exactly once, whatever the weights", () => {
    fc.assert(
      fc.property(bills, weights.filter(someWeight), (bill, values) => {
        expect(sumOere(splitOere(bill, claimsOf(values)))).toBe(bill);
      }),
      { numRuns: 2_000 },
    );
  });

  it("gives nothing to a weight of zero and never a negative share", () => {
    fc.assert(
      fc.property(bills, weights.filter(someWeight), (bill, values) => {
        splitOere(bill, claimsOf(values)).forEach((share, i) => {
          expect(share).toBeGreaterThanOrEqual(0);
          if (BigInt(values[i]!) === 0n) expect(share).toBe(0);
        });
      }),
    );
  });

  it("moves no øre when the input is shuffled", () => {
    const shuffled = weights.filter(someWeight).chain((values) => {
      const claims = claimsOf(values);
      return fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length }));
    });
    fc.assert(
      fc.property(bills, shuffled, (bill, [claims, other]) => {
        const first = new Map(splitOere(bill, claims).map((share, i) => [claims[i]!.id, share]));
        splitOere(bill, other).forEach((share, i) => expect(share).toBe(first.get(other[i]!.id)));
      }),
    );
  });

  it("gives the same shares by the fast and the exact road", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }).map(oere),
        fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 40 }).filter((v) => v.some((w) => w > 0)),
        (bill, values) => {
          const scale = 10n ** 25n;
          const exact = values.map((weight, i) => ({ id: `p${i}`, weight: BigInt(weight) * scale }));
          expect(splitOere(bill, claimsOf(values))).toEqual(splitOere(bill, exact));
        },
      ),
    );
  });

  it("is within one øre of the exact share for everyone", () => {
    fc.assert(
      fc.property(bills, weights.filter(someWeight), (bill, values) => {
        const total = values.reduce<bigint>((sum, w) => sum + BigInt(w), 0n);
        splitOere(bill, claimsOf(values)).forEach((share, i) => {
          const difference = BigInt(share) * total - BigInt(bill) * BigInt(values[i]!);
          expect(difference > -total && difference < total).toBe(true);
        });
      }),
    );
  });

  it("is by definition also where the fractions lie closer than float64 can tell", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }).map(oere),
        fc.array(fc.nat({ max: 3 }), { minLength: 2, maxLength: 30 }),
        fc.constantFrom(2 ** 40, 2 ** 52, 10n ** 25n),
        fc.boolean(),
        (bill, small, large, falling) => {
          const ids = small.map((_, i) => `p${String(falling ? 99 - i : i).padStart(2, "0")}`);
          const values = small.map((one) => (typeof large === "bigint" ? large + BigInt(one) : large + one));
          expect(
            splitOere(
              bill,
              ids.map((id, i) => ({ id, weight: values[i]! })),
            ),
          ).toEqual(byDefinition(bill, ids, values.map(BigInt)));
        },
      ),
    );
  });

  it("is by definition where the same fraction stands behind different whole øre", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 3 })), { minLength: 2, maxLength: 20 }),
        fc.integer({ min: 1, max: 5 }),
        (rows, halves) => {
          // Each owes about as many halves as it has times 2⁴⁰, a little more or less.
          const values = rows.map(([times, more]) => times * 2 ** 40 + more);
          const bill = Math.floor((rows.reduce((sum, [times]) => sum + times, 0) * halves) / 2);
          fc.pre(bill > 0);
          const ids = values.map((_, i) => `p${String(99 - i)}`);
          expect(
            splitOere(
              oere(bill),
              ids.map((id, i) => ({ id, weight: values[i]! })),
            ),
          ).toEqual(byDefinition(bill, ids, values.map(BigInt)));
        },
      ),
    );
  });

  it("is by definition where the parts are as coarse as they tell", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }).map(oere),
        fc.array(fc.tuple(fc.bigInt({ min: 1n, max: 1_000n }), fc.double({ min: -1, max: 1, noNaN: true })), {
          minLength: 1,
          maxLength: 20,
        }),
        fc.constantFrom(1e-3, 1e-7, 1e-12),
        (bill, rows, offBy) => {
          const values = rows.map(([weight]) => weight);
          const exact = bigWeights(values);
          const coarse: Weights = {
            ...exact,
            parts: exact.parts.map((part, i) => part * (1 + rows[i]![1] * offBy * 0.9)),
            offBy,
          };
          const ids = values.map((_, i) => `p${i}`);
          expect([...splitWeights(bill, ids, coarse)]).toEqual(byDefinition(bill, ids, values));
        },
      ),
    );
  });

  it.each([
    ["a negative weight of any size", () => splitOere(oere(1), [{ id: "a", weight: -1n }]), /weight of a/],
    [
      "a second id that stands again",
      () =>
        splitOere(
          oere(1),
          ["a", "b", "b"].map((id) => ({ id, weight: 1 })),
        ),
      /^b stands twice/,
    ],
    ["a negative bill", () => splitOere(oere(-1), [{ id: "a", weight: 1 }]), /below zero/],
    ["a negative weight", () => splitOere(oere(1), [{ id: "a", weight: -1 }]), /weight of a/],
    ["a weight with a fraction", () => splitOere(oere(1), [{ id: "a", weight: 0.5 }]), /weight of a/],
    ["nobody who weighs anything", () => splitOere(oere(1), [{ id: "a", weight: 0 }]), /no weight is above zero/],
    [
      "the same id twice",
      () =>
        splitOere(
          oere(1),
          [1, 1].map((weight) => ({ id: "a", weight })),
        ),
      /a stands twice/,
    ],
  ])("refuses %s and says why", (_, act, why) => {
    expect(act).toThrow(why);
  });
});
