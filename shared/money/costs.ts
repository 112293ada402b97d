import type { Cost, CostLine, Oere } from "../model/index.ts";
import { oere, roundToOere, sumOere } from "./oere.ts";

/** What a measure costs, its VAT handled once. */
export interface GrossCost {
  /** As typed, and the VAT that is added; works always, the others where they are typed. */
  lines: CostLine[];
  /** Their sum. */
  grossOere: Oere;
  /** Of the gross, with the VAT on it. */
  recreationOere: Oere;
  /** In the gross; null: it stands in the amounts, and its rate is not typed. */
  vatInsideOere: Oere | null;
  upkeepPerYearOere: Oere;
}

/**
 * What a measure costs in all, and how much of it is VAT.
 *
 *   gross = Σ lines + r · (Σ lines − f)   where the amounts are without VAT and r is typed; else Σ lines
 *   VAT inside = r · (Σ lines − f), or r / (1 + r) · (Σ lines − f) where the amounts are with VAT
 *
 * lines  øre: studies, works, administration, land, contingency
 * r      0-1, typed: no rate is shipped as fact
 * f      øre, of the lines: what bears no VAT
 * Recreation and upkeep bear VAT by the same rate. Rounds each VAT amount half up to whole øre, once.
 * Source: definition 23. Example: 100 without VAT, 20 of it free, at 25 % → 20 VAT, 120 gross.
 */
export function grossCost(cost: Cost): GrossCost {
  const typed = typedLines(cost);
  const sum = sumOere(typed.map((line) => line.oere));
  const bearing = sum - (cost.vatFreeOere ?? 0);
  const added = cost.vat === "excluded" ? (cost.vatRate ?? 0) : 0;
  const vat = roundToOere(bearing * added);
  const withVat = (amount: number): Oere => oere(amount + roundToOere(amount * added));
  return {
    lines: vat === 0 ? typed : [...typed, { line: "vat", oere: vat }],
    grossOere: oere(sum + vat),
    recreationOere: withVat(cost.recreationOere ?? 0),
    vatInsideOere: cost.vat === "included" ? contained(bearing, cost.vatRate) : vat,
    upkeepPerYearOere: withVat(cost.upkeepPerYearOere),
  };
}

/** The amounts that are not works, as typed. */
export function besideWorks(cost: Cost): Oere {
  return sumOere(typedLines(cost).flatMap((line) => (line.line === "works" ? [] : [line.oere])));
}

function typedLines({ studiesOere, worksOere, administrationOere, landOere, contingencyOere }: Cost): CostLine[] {
  const all = [
    ["studies", studiesOere],
    ["works", worksOere],
    ["administration", administrationOere],
    ["land", landOere],
    ["contingency", contingencyOere],
  ] as const;
  return all.flatMap(([line, amount]) => (amount === undefined ? [] : [{ line, oere: amount }]));
}

const contained = (bearing: number, rate: number | undefined): Oere | null =>
  rate === undefined ? null : roundToOere((bearing * rate) / (1 + rate));
