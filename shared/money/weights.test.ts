import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bigWeights, layeredWeights, plainWeights, ratioOf, sumOfWhole, unmarkedOf, type Weights } from "./weights.ts";

const layer = (weight: number, ...points: number[]) => ({
  weight,
  points: Float64Array.from(points),
  total: BigInt(points.reduce((sum, one) => sum + one, 0)),
});
const all = (weights: Weights) => Array.from({ length: weights.length }, (_, i) => weights.exactly(i));

describe("whole weights, exact where asked for", () => {
  it("are the points themselves in one layer, whatever its weight in the bill", () => {
    const weights = layeredWeights([layer(3, 4, 0, 6)]);
    expect(all(weights)).toEqual([4n, 0n, 6n]);
    expect(weights.total).toBe(10n);
    expect([...weights.parts]).toEqual([0.4, 0, 0.6]);
  });

  it("give each layer its part of the whole: two thirds by 600, 300, 0 and one third by 0, 100, 200", () => {
    // Definition 20: 900 kr. become 400, 300, 200. Factors 2·300 and 1·900 over their greatest divisor 300: 2 and 3.
    const weights = layeredWeights([layer(2, 600, 300, 0), layer(1, 0, 100, 200)]);
    expect(all(weights)).toEqual([1_200n, 900n, 600n]);
    expect(weights.total).toBe(2_700n);
    [4 / 9, 3 / 9, 2 / 9].forEach((part, i) => expect(weights.parts[i]).toBeCloseTo(part, 15));
  });

  it("leave out who has a mark, and keep the others' parts of what is left", () => {
    const left = unmarkedOf(layeredWeights([layer(2, 600, 300, 0), layer(1, 0, 100, 200)]), Uint8Array.of(0, 2, 0));
    expect(all(left)).toEqual([1_200n, 0n, 600n]);
    expect(left.total).toBe(1_800n);
    [2 / 3, 0, 1 / 3].forEach((part, i) => expect(left.parts[i]).toBeCloseTo(part, 15));
    expect(left.sumOf(Uint8Array.of(1, 1, 0), 1)).toBe(1_200n);
    expect([left.same(0, 1), left.same(1, 1), left.same(1, 0), left.same(0, 2)]).toEqual([false, true, false, false]);
    const nobody = unmarkedOf(left, Uint8Array.of(1, 0, 1));
    expect([nobody.total, ...nobody.parts]).toEqual([0n, 0, 0, 0]);
  });

  it("are the same where every layer says the same, and by no other way", () => {
    const weights = layeredWeights([layer(1, 5, 5, 5), layer(1, 2, 2, 3)]);
    expect([weights.same(0, 1), weights.same(1, 2)]).toEqual([true, false]);
    const big = bigWeights([10n ** 40n, 10n ** 40n, 10n ** 40n + 1n]);
    expect([big.same(0, 1), big.same(1, 2)]).toEqual([true, false]);
    expect(big.sumOf(Uint8Array.of(7, 0, 7), 7)).toBe(2n * 10n ** 40n + 1n);
  });

  it("refuse to be made of no layer", () => {
    expect(() => layeredWeights([])).toThrow("without a layer");
  });

  const points = fc.array(fc.tuple(fc.nat(), fc.maxSafeNat()), { minLength: 1, maxLength: 8 });
  it("have parts as near to the exact ones as they say", () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (rows, k, m) => {
        const column = (c: 0 | 1) => Float64Array.from(rows, (row) => row[c]);
        const [a, b] = [column(0), column(1)];
        const [totalA, totalB] = [sumOfWhole(a), sumOfWhole(b)];
        if (totalA === 0n || totalB === 0n) return;
        const weights = layeredWeights([
          { weight: k, points: a, total: totalA },
          { weight: m, points: b, total: totalB },
        ]);
        rows.forEach(([pa, pb], i) => {
          // part · 2^1100 exactly, beside w / total · 2^1100.
          const scale = 1n << 1100n;
          const exact = (scale * weights.exactly(i)) / weights.total;
          const off = wholeOf(weights.parts[i]!) - exact;
          expect(
            (off < 0n ? -off : off) <= (exact * BigInt(Math.ceil(weights.offBy * 2 ** 60))) / (1n << 60n) + 1n,
          ).toBe(true);
          expect(weights.exactly(i) * BigInt(k + m) * totalA * totalB).toBe(
            weights.total * (BigInt(k) * BigInt(pa) * totalB + BigInt(m) * BigInt(pb) * totalA),
          );
        });
      }),
    );
  });
});

/** A float64 times 2^1100, exactly. */
function wholeOf(value: number): bigint {
  let [mantissa, shift] = [value, 1100];
  while (!Number.isInteger(mantissa)) [mantissa, shift] = [mantissa * 2, shift - 1];
  return BigInt(mantissa) << BigInt(shift);
}

describe("weights of which some are set to zero", () => {
  const all = plainWeights(Float64Array.of(5, 5, 7, 0));
  const some = unmarkedOf(all, Uint8Array.of(0, 0, 2, 0));

  it("weigh the same where both are zero, or neither and they did before", () => {
    expect([some.same(0, 1), some.same(0, 2), some.same(2, 0), some.same(0, 3), some.same(2, 2)]).toEqual([
      ...[true, false, false, false, true],
    ]);
    expect(some.exactly(2)).toBe(0n);
  });

  it("tell an error of a few roundings, as all weights do", () => {
    // A rounding is 2^-53, 1.1e-16, of what is rounded.
    expect(all.offBy).toBeGreaterThan(4e-16);
    expect(all.offBy).toBeLessThan(6e-16);
    expect(some.offBy).toBeGreaterThan(8e-16);
    expect(some.offBy).toBeLessThan(1e-15);
  });
});

describe("sums and ratios of whole numbers beyond 2⁵³", () => {
  it("sums exactly, of all or of some", () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(sumOfWhole(Float64Array.of(most, 1, most, 0, 2))).toBe(2n * BigInt(most) + 3n);
    expect(sumOfWhole(Float64Array.of(2 ** 60, 1, 2 ** 60))).toBe(2n ** 61n + 1n);
    expect(sumOfWhole(Float64Array.of(1, 2, 4), (i) => i !== 1)).toBe(5n);
    expect(sumOfWhole(new Float64Array(0))).toBe(0n);
  });

  it("divides numbers that float64 has no room for", () => {
    const big = 10n ** 400n;
    expect(ratioOf(big, 4n * big)).toBe(0.25);
    expect(ratioOf(3n * big, big)).toBe(3);
    expect(ratioOf(1n, 3n)).toBe(1 / 3);
    expect(ratioOf(big, 1n)).toBe(Number.POSITIVE_INFINITY);
  });

  it("keeps a weight above zero above zero, however small its part", () => {
    const weights = bigWeights([1n, 10n ** 400n, 0n]);
    expect(weights.parts[0]).toBeGreaterThan(0);
    expect(weights.parts[2]).toBe(0);
    expect([...plainWeights(Float64Array.of(0, 0)).parts]).toEqual([0, 0]);
  });
});
