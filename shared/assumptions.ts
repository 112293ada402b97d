import type { AssumptionCode, Because, CaseFile } from "./model/index.ts";
import { grossCost } from "./money/index.ts";
import type { UnitLine } from "./roll/index.ts";

/** How many of the units are so. */
export interface CountedUnits {
  valueEstimated: number;
  exempted: number;
}

export function countsOf({ decisions }: Pick<CaseFile, "decisions">, units: readonly UnitLine[]): CountedUnits {
  const affected = new Set(units.map(({ parcel }) => parcel.id));
  return {
    valueEstimated: units.filter(({ valueOrigin }) => valueOrigin === "estimate").length,
    exempted: decisions.exemptions.filter(({ parcelId }) => affected.has(parcelId)).length,
  };
}

/** What the result rests on that nobody has decided or measured: said on every result, never hidden in a default. */
export function assumptionsOf(sag: CaseFile, counted: CountedUnits): Because[] {
  const said: (Because & { code: AssumptionCode })[] = [{ code: "law-is-draft", facts: {} }];
  if (sag.dataSource.synthetic) said.push({ code: "synthetic-data", facts: { source: sag.dataSource.text } });
  if (sag.area?.type !== "Parcels")
    said.push({ code: "overlap-rule", facts: { minOverlapM2: sag.rules.minOverlapM2 } });
  for (const { id, cost, lifetimeYears } of sag.measures) {
    said.push(
      cost.vat === "excluded" && cost.vatRate !== undefined
        ? { code: "vat-added", facts: { measure: id, rate: cost.vatRate } }
        : { code: "vat-as-typed", facts: { measure: id, vat: cost.vat } },
    );
    const { upkeepPerYearOere } = grossCost(cost);
    if (upkeepPerYearOere > 0) said.push({ code: "upkeep-not-shared", facts: { measure: id, upkeepPerYearOere } });
    if (lifetimeYears < sag.horizonYears)
      said.push({ code: "renewal-not-counted", facts: { measure: id, lifetimeYears, horizonYears: sag.horizonYears } });
  }
  const estimate = sag.decisions.missingValue;
  if (estimate !== null && counted.valueEstimated > 0) {
    said.push({
      code: "value-estimated",
      facts: {
        units: counted.valueEstimated,
        kronerPerM2: estimate.kronerPerM2,
        asOf: estimate.asOf,
        citation: estimate.citation,
      },
    });
  }
  if (counted.exempted > 0) said.push({ code: "exempted-units", facts: { units: counted.exempted } });
  if (sag.financing.loan !== null)
    said.push({
      code: "terms-are-split-over-owners",
      facts: { years: sag.financing.loan.years, ratePerYear: sag.financing.loan.ratePerYear },
    });
  return said;
}
