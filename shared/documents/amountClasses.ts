/** One warm sequence for kroner (ColorBrewer YlOrBr, safe for colour-blind eyes), from little to much. */
export const warm = ["#ffeda0", "#fec44f", "#fe9929", "#d95f0e", "#993404"] as const;

export interface AmountClass {
  fromOere: number;
  toOere: number;
  colour: string;
}

/** Two leading digits, rounded down: a border that can be read. */
export function readable(amount: number): number {
  let scale = 1;
  while (scale * 100 <= amount) scale *= 10;
  return Math.floor(amount / scale) * scale;
}

/**
 * At most five classes with about as many parcels in each; one where all pay the same. Nothing (0) is no class: it has
 * its own colour. The classes touch and hold every amount above zero.
 */
export function classesOf(amounts: readonly number[] | Float64Array): AmountClass[] {
  const sorted = Float64Array.from(amounts)
    .filter((amount) => amount > 0)
    .sort();
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return [];
  if (least === most) return [{ fromOere: least, toOere: most, colour: warm[2] }];
  const borders = [1, 2, 3, 4].map((fifth) => readable(sorted[Math.floor((sorted.length * fifth) / 5)]!));
  const starts = [least, ...new Set(borders.filter((border) => border > least && border <= most))];
  return starts.map((fromOere, i) => ({
    fromOere,
    toOere: starts[i + 1] ?? most,
    colour: warm[starts.length === 1 ? 2 : Math.round((i * (warm.length - 1)) / (starts.length - 1))]!,
  }));
}
