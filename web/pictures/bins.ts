/** A bar of a histogram: amounts from `fromOere` up to, and not with, `toOere`; the last has no end (null). */
export interface Bin {
  fromOere: number;
  toOere: number | null;
  units: number;
}

const most = 12;

/**
 * Amounts in at most twelve bars of one width that can be read (1, 2 or 5 with noughts), the last with what lies beyond it. So wide that
 * 19 of 20 amounts lie before the last bar. Those who pay nothing are no bar: they are counted apart.
 * Example: 100, 250, 900 kr. → width 100 kr.: bars from 0 to 1,000 kr.
 */
export function binsOf(amounts: readonly number[]): { nothing: number; bins: Bin[] } {
  const paying = Float64Array.from(amounts.filter((amount) => amount > 0)).sort();
  const nothing = amounts.length - paying.length;
  const largest = paying.at(-1);
  if (largest === undefined) return { nothing, bins: [] };
  const usual = paying[Math.floor((paying.length - 1) * 0.95)]!;
  const width = readableWidth(usual / (most - 1));
  const count = Math.min(most, Math.floor(largest / width) + 1);
  const bins = Array.from({ length: count }, (_, i): Bin => {
    return { fromOere: i * width, toOere: (i + 1) * width, units: 0 };
  });
  for (const amount of paying) bins[Math.min(count - 1, Math.floor(amount / width))]!.units++;
  if (largest >= bins.at(-1)!.toOere!) bins.at(-1)!.toOere = null;
  return { nothing, bins };
}

/** Never below a krone. */
function readableWidth(roughOere: number): number {
  let scale = 100;
  while (scale * 10 <= roughOere) scale *= 10;
  return [1, 2, 5, 10].map((digit) => digit * scale).find((one) => one >= roughOere)!;
}
