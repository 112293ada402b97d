/** What lies in the middle of the draws: 5 % below, half below, 95 % below. */
export interface Band {
  p5: number;
  p50: number;
  p95: number;
}

/** Of at least one draw; the value at rank ⌈share · n⌉ of the sorted ones. */
export function bandOf(drawn: Float64Array): Band {
  const sorted = drawn.slice().sort();
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
  return { p5: at(0.05), p50: at(0.5), p95: at(0.95) };
}

/**
 * How many pairs stand in another order than they did: each pair that differed before and differs the other way now.
 * Merge sort: n·log n. Example: before 1, 2, 3, now 2, 1, 3: one of three pairs.
 */
export function pairsSwapped(before: ArrayLike<number>, now: ArrayLike<number>): number {
  const order = Array.from({ length: before.length }, (_, i) => i).sort(
    (a, b) => before[a]! - before[b]! || now[a]! - now[b]!,
  );
  return inversions(order.map((i) => now[i]!));
}

/** Pairs of which at least the order can be told: they differ. */
export function pairsThatDiffer(values: ArrayLike<number>): number {
  const counts = new Map<number, number>();
  for (let i = 0; i < values.length; i++) counts.set(values[i]!, (counts.get(values[i]!) ?? 0) + 1);
  const pairs = (n: number) => (n * (n - 1)) / 2;
  return [...counts.values()].reduce((left, same) => left - pairs(same), pairs(values.length));
}

function inversions(values: number[]): number {
  let count = 0;
  let [from, to] = [values, new Array<number>(values.length)];
  for (let width = 1; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) {
      const middle = Math.min(start + width, from.length);
      const end = Math.min(start + 2 * width, from.length);
      let [left, right] = [start, middle];
      for (let i = start; i < end; i++) {
        if (left < middle && (right >= end || from[left]! <= from[right]!)) to[i] = from[left++]!;
        else {
          count += middle - left;
          to[i] = from[right++]!;
        }
      }
    }
    [from, to] = [to, from];
  }
  return count;
}
