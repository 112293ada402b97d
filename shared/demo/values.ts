import type { House } from "./houses.ts";
import type { Lot } from "./lots.ts";

/** Made-up prices of 2020, kroner a m²; no statistics stand behind them. */
const groundPriceKronerPerM2 = 900;
const buildingPriceKronerPerM2: Record<string, number> = {
  "120": 12_500,
  "130": 13_500,
  "140": 14_500,
  "220": 3_200,
  "320": 8_500,
  "330": 9_500,
  "410": 9_000,
  "420": 9_000,
  "440": 9_500,
  "510": 11_500,
};
const outbuildingPriceKronerPerM2 = 1_500;

/**
 * The made-up public value of a lot with its houses, whole 10,000 kr.
 *
 *   (ground m² · price + Σ floor m² · price) · (1 + 0.6 · 70 / (70 + metres from the shore))
 *
 * Example: a villa of 140 m² on 700 m², 70 m from the shore: (630,000 + 1,750,000) · 1.3 = 3,090,000 kr.
 */
export function valueKroner(
  lot: Lot,
  areaM2: number,
  houses: readonly House[],
  groundFloorsM2: readonly number[],
): number {
  const ground = Math.min(areaM2, 2000) * groundPriceKronerPerM2;
  const built = houses.reduce(
    (sum, house, i) =>
      sum +
      groundFloorsM2[i]! * house.storeys * (buildingPriceKronerPerM2[house.useCode] ?? outbuildingPriceKronerPerM2),
    0,
  );
  const nearness = 1 + (0.6 * 70) / (70 + Math.min(lot.front, lot.back));
  return Math.round(((ground + built) * nearness) / 10_000) * 10_000;
}
