import type { AllocateTerms } from "./allocation/index.ts";
import type { CaseFile } from "./model/index.ts";
import { grossCost } from "./money/index.ts";
import { presentValueFactor } from "./risk/index.ts";

/** What the council has decided of single parcels, and what a cap at own benefit needs to know of one measure beside its bill: its upkeep, unless the municipality pays it. */
export function termsOf(sag: CaseFile, measure: string, billOere: number, allBillsOere: number): AllocateTerms {
  const { cost } = sag.measures.find(({ id }) => id === measure)!;
  const bornByOwners = cost.upkeepPaidBy === "municipality-as-authority" ? 0 : grossCost(cost).upkeepPerYearOere;
  return {
    exemptions: sag.decisions.exemptions,
    reliefs: sag.decisions.reliefs,
    upkeepPvOere: bornByOwners * presentValueFactor(sag.rules.rate, sag.horizonYears),
    partOfBills: allBillsOere === 0 ? 1 : billOere / allBillsOere,
  };
}
