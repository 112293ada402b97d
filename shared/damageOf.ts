import type { CaseFile, PriceIndex } from "./model/index.ts";
import { type DamageBy, damageBy } from "./risk/index.ts";

/** How the damage of a case is counted: by the table it has chosen, its prices carried to the case's year where an index is typed. */
export function damageOf(sag: Pick<CaseFile, "damage" | "rules" | "priceYear" | "economy">): DamageBy {
  const asIs = damageBy(sag.rules.damageThresholdM, sag.damage);
  const index = indexFor(sag, asIs.table.priceYear);
  return index === null ? asIs : { ...asIs, priceFactor: index.factor };
}

/** The index that carries a table's prices to the case's year; null: none is typed, or the table's year is not known. */
export function indexFor(
  { priceYear, economy }: Pick<CaseFile, "priceYear" | "economy">,
  tableYear: number | null,
): PriceIndex | null {
  return economy.priceIndices.find(({ fromYear, toYear }) => fromYear === tableYear && toYear === priceYear) ?? null;
}
