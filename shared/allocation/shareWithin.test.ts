import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oere } from "../money/index.ts";
import { bigWeights, plainWeights } from "../money/weights.ts";
import { heldAt, shareWithin } from "./shareWithin.ts";

const ids = (count: number) => Array.from({ length: count }, (_, i) => `u${String(i).padStart(3, "0")}`);
const bounds = (least: readonly number[], most: readonly number[]) => ({
  least: Float64Array.from(least),
  most: Float64Array.from(most),
});
function shared(
  bill: number,
  weights: readonly (number | bigint)[],
  least: readonly number[],
  most: readonly number[],
) {
  const exact = weights.some((one) => typeof one === "bigint");
  const given = exact ? bigWeights(weights.map(BigInt)) : plainWeights(Float64Array.from(weights as number[]));
  return shareWithin(oere(bill), ids(weights.length), given, bounds(least, most));
}

describe("sharing within bounds", () => {
  // Definition 14: λ = 20 puts 1, 1 and 8 at 20, 20 and 160, which is cut to 60.
  it("gives 20, 20 and 60 of 100 for weights 1, 1, 8 within 15 and 60", () => {
    const found = shared(100, [1, 1, 8], [15, 15, 15], [60, 60, 60]);
    expect(found).toEqual({
      ok: true,
      oere: Float64Array.of(20, 20, 60),
      held: Uint8Array.of(heldAt.none, heldAt.none, heldAt.maximum),
    });
  });

  it("shares by the weights alone where nobody is beyond a bound", () => {
    expect(shared(90, [1, 2], [0, 0], [100, 100])).toMatchObject({ ok: true, oere: Float64Array.of(30, 60) });
  });

  it("holds both sides at once where they are equally far out, so that all may be held", () => {
    // 50 each by weight 1 : 1; 40 at most and 60 at least: 10 over, 10 under.
    expect(shared(100, [1, 1], [0, 60], [40, 100])).toMatchObject({
      ok: true,
      oere: Float64Array.of(40, 60),
      held: Uint8Array.of(heldAt.maximum, heldAt.minimum),
    });
  });

  it("asks nothing of a weight of zero, whatever its minimum", () => {
    expect(shared(10, [0, 1], [5, 5], [9, 20])).toMatchObject({ ok: true, oere: Float64Array.of(0, 10) });
  });

  it("says by how much minima are too high, or maxima too low, of those with a weight", () => {
    expect(shared(10, [1, 1, 0], [6, 6, 100], [20, 20, 100])).toEqual({ ok: false, bound: "minimum", sumOere: 12 });
    expect(shared(10, [1, 1, 0], [0, 0, 0], [4, 5, 100])).toEqual({ ok: false, bound: "maximum", sumOere: 9 });
  });

  it("meets a bill that is just the sum of the bounds", () => {
    expect(shared(12, [1, 5], [6, 6], [20, 20])).toMatchObject({ ok: true, oere: Float64Array.of(6, 6) });
    expect(shared(9, [1, 5], [0, 0], [4, 5])).toMatchObject({ ok: true, oere: Float64Array.of(4, 5) });
  });

  it("settles what float64 cannot: weights that differ in the last of 60 digits", () => {
    const big = 10n ** 60n;
    // By exact halves of 100 + 2⁻¹⁹⁸: the larger is a hair above its maximum of 50, and is held; the other takes the rest.
    const found = shared(100, [big + 1n, big], [0, 0], [50, 100]);
    expect(found).toMatchObject({ ok: true, held: Uint8Array.of(heldAt.maximum, heldAt.none) });
    const other = shared(100, [big, big + 1n], [0, 0], [50, 100]);
    expect(other).toMatchObject({ ok: true, held: Uint8Array.of(heldAt.none, heldAt.none) });
  });

  const towns = fc.array(
    fc.record({
      weight: fc.oneof(fc.nat({ max: 1_000 }), fc.nat({ max: 4 })),
      least: fc.nat({ max: 500 }),
      span: fc.oneof(fc.nat({ max: 2_000 }), fc.constant(Number.POSITIVE_INFINITY)),
    }),
    { minLength: 1, maxLength: 25 },
  );

  it("is the one answer: every øre placed, bounds held, and one λ behind it", () => {
    let [met, drawn] = [0, 0];
    fc.assert(
      fc.property(towns, fc.nat({ max: 20_000 }), (town, bill) => {
        drawn++;
        const weights = town.map(({ weight }) => weight);
        const least = town.map((one) => one.least);
        const most = town.map((one) => one.least + one.span);
        const found = shared(bill, weights, least, most);
        const paying = town.flatMap(({ weight }, i) => (weight > 0 ? [i] : []));
        const floor = paying.reduce((sum, i) => sum + least[i]!, 0);
        const ceiling = paying.reduce((sum, i) => sum + most[i]!, 0);
        expect(found.ok).toBe(floor <= bill && bill <= ceiling);
        if (!found.ok || paying.length === 0) return;
        met++;
        expect(found.oere.reduce((sum, one) => sum + one, 0)).toBe(bill);
        // The free ones' λ; whole øre are within one of it. Where nobody is free any λ between the bounds' own will do.
        const free = paying.filter((i) => found.held[i] === heldAt.none);
        const freeWeight = free.reduce((sum, i) => sum + weights[i]!, 0);
        const freeOere = free.reduce((sum, i) => sum + found.oere[i]!, 0);
        const [low, high] =
          free.length === 0
            ? betweenHeld(paying, found, weights, least, most)
            : [freeOere / freeWeight, freeOere / freeWeight];
        expect(low).toBeLessThanOrEqual(high + 1e-9);
        for (const i of paying) {
          expect(found.oere[i]).toBeGreaterThanOrEqual(least[i]!);
          expect(found.oere[i]).toBeLessThanOrEqual(most[i]!);
          if (free.length === 0) continue;
          const real = low * weights[i]!;
          if (found.held[i] === heldAt.minimum) expect(real).toBeLessThanOrEqual(least[i]! + 1e-9);
          else if (found.held[i] === heldAt.maximum) expect(real).toBeGreaterThanOrEqual(most[i]! - 1e-9);
          else expect(Math.abs(found.oere[i]! - real)).toBeLessThan(1);
        }
        for (const [i, { weight }] of town.entries()) if (weight === 0) expect(found.oere[i]).toBe(0);
      }),
      { numRuns: 10_000 },
    );
    expect(met).toBeGreaterThan(drawn / 10);
  });
});

/** Where all are held: λ is at least what brings the highest up to its maximum, and at most what keeps the lowest down at its minimum. */
function betweenHeld(
  paying: readonly number[],
  { held }: { held: Uint8Array },
  weights: readonly number[],
  least: readonly number[],
  most: readonly number[],
): [number, number] {
  const from = paying.filter((i) => held[i] === heldAt.maximum).map((i) => most[i]! / weights[i]!);
  const to = paying.filter((i) => held[i] === heldAt.minimum).map((i) => least[i]! / weights[i]!);
  return [Math.max(0, ...from), Math.min(Number.POSITIVE_INFINITY, ...to)];
}
