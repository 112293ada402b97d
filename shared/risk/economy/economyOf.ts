import type { Account, Balance, Because, EconomyCode, Oere } from "../../model/index.ts";
import { oere, roundToOere } from "../../money/index.ts";
import { discountFactors, type Rate } from "../presentValue.ts";
import { type CostLine, type CostScale, type CostsOverTime, costsOverTime } from "./costs.ts";
import type { TaxRules } from "./taxRules.ts";

type Said = Because & { code: EconomyCode };

export interface EconomyInput {
  costs: readonly CostLine[];
  /** Avoided damage of the years 1…N or longer, unrounded øre; null: cannot be told. */
  benefitPerYear: readonly number[] | null;
  rate: Rate;
  horizonYears: number;
  /** Homes that the project keeps water from; null: not known. */
  protectedHomes: number | null;
  taxes: TaxRules;
  /** The part of the cost that taxes pay, 0-1; null: not known. */
  taxFinancedShare: number | null;
}

interface Accounts {
  /** Amounts as typed. */
  financial: Account;
  /** Null where one of its rules is not known: `because` names it. */
  socioEconomic: Account | null;
  because: Said[];
}

/**
 * What the project costs and gains over the horizon, in two accounts (definition 13).
 *
 *   NPV = Σ b_t · v_t − C,  ratio = Σ b_t · v_t / C
 *
 * b_t  avoided damage of year t; C  `costsOverTime`
 * Financial: amounts as typed, and the VAT that the case adds. Socio-economic: costs without VAT × net tax factor, plus tax distortion ×
 * the part that taxes pay of the costs without VAT; the benefit stays as it is. Rounds each present value half up to whole øre.
 * Example: works 1,000, benefit 100 a year, no interest, 20 years: NPV 1,000, ratio 2, paid back in year 10.
 * Throws `RangeError` on fewer years of benefit than the horizon.
 */
export function economyOf(input: EconomyInput): Accounts {
  const { benefitPerYear, horizonYears } = input;
  if (benefitPerYear !== null && benefitPerYear.length < horizonYears) {
    throw new RangeError(`benefit of ${benefitPerYear.length} years for a horizon of ${horizonYears}`);
  }
  const factors = discountFactors(input.rate, horizonYears);
  const gains = benefitPerYear === null ? null : factors.map((factor, i) => benefitPerYear[i]! * factor);
  const { rules, lacks } = socioEconomicRules(input);
  const vats = new Set(input.costs.map(({ cost }) => cost.vat).filter((vat) => vat !== "not-applicable"));
  return {
    financial: accountOf(input, gains, withAddedVat, 0),
    socioEconomic:
      rules === null
        ? null
        : accountOf(
            input,
            gains,
            (line) => scaled(withoutVat(line, rules.vat), rules.netTaxFactor),
            rules.distortion,
            rules.vat,
          ),
    because: [
      { code: "costs-over-time", facts: { horizonYears } },
      ...(vats.size > 1 ? [{ code: "vat-mixed" as const, facts: {} }] : []),
      ...lacks,
      ...(rules?.because ?? []),
    ],
  };
}

function accountOf(
  { costs, rate, horizonYears, protectedHomes }: EconomyInput,
  gains: readonly number[] | null,
  scaleOf: (line: CostLine) => CostScale,
  distortion: number,
  vat = 0,
): Account {
  const over = costsOverTime(costs, rate, horizonYears, scaleOf);
  const plain = costsOverTime(costs, rate, horizonYears, (line) => scaled(withoutVat(line, vat), distortion));
  const worksDistortionOere = plain.worksOere;
  const distortionOere = allOf(plain);
  return {
    ...over,
    worksDistortionOere,
    distortionOere,
    worksOnly: balanceOf(oere(over.worksOere + worksDistortionOere), gains, protectedHomes),
    withUpkeepAndRenewals: balanceOf(oere(allOf(over) + distortionOere), gains, protectedHomes),
  };
}

const allOf = ({ worksOere, upkeepPvOere, renewalPvOere }: CostsOverTime): Oere =>
  oere(worksOere + upkeepPvOere + renewalPvOere);

const withoutVat = ({ cost }: CostLine, vat: number): CostScale => ({
  bearing: cost.vat === "included" ? 1 / (1 + vat) : 1,
  free: 1,
});
/** Of the financial account: amounts as typed, and the VAT that the case adds. */
export const withAddedVat = ({ cost }: CostLine): CostScale => ({
  bearing: cost.vat === "excluded" ? 1 + (cost.vatRate ?? 0) : 1,
  free: 1,
});
const scaled = ({ bearing, free }: CostScale, by: number): CostScale => ({ bearing: bearing * by, free: free * by });

function balanceOf(costPvOere: Oere, gains: readonly number[] | null, homes: number | null): Balance {
  const benefitPvOere = gains === null ? null : roundToOere(gains.reduce((sum, gain) => sum + gain, 0));
  return {
    costPvOere,
    benefitPvOere,
    npvOere: benefitPvOere === null ? null : oere(benefitPvOere - costPvOere),
    benefitCostRatio: benefitPvOere === null || costPvOere === 0 ? null : benefitPvOere / costPvOere,
    paybackYear: gains === null ? null : paybackYear(costPvOere, gains),
    costPerHomeOere: homes === null || homes === 0 ? null : roundToOere(costPvOere / homes),
  };
}

function paybackYear(costPvOere: Oere, gains: readonly number[]): number | null {
  let gained = 0;
  const year = gains.findIndex((gain) => {
    gained += gain;
    return roundToOere(gained) >= costPvOere;
  });
  return year === -1 ? null : year + 1;
}

interface SocioEconomicRules {
  netTaxFactor: number;
  /** Distortion × the part that taxes pay. */
  distortion: number;
  vat: number;
  because: Said[];
}

function socioEconomicRules({ costs, taxes, taxFinancedShare }: EconomyInput): {
  rules: SocioEconomicRules | null;
  lacks: Said[];
} {
  const { netTaxFactor, taxDistortion, vat } = taxes;
  const hasVat = costs.some(({ cost }) => cost.vat === "included");
  const lacking: EconomyCode[] = [];
  if (netTaxFactor === null) lacking.push("net-tax-factor-unknown");
  if (taxDistortion === null) lacking.push("tax-distortion-unknown");
  if (taxDistortion !== null && taxDistortion > 0 && taxFinancedShare === null) lacking.push("tax-share-unknown");
  if (vat === null && hasVat) lacking.push("vat-unknown");
  const lacks = lacking.map((code): Said => ({ code, facts: {} }));
  if (netTaxFactor === null || taxDistortion === null || lacks.length > 0) return { rules: null, lacks };
  return {
    lacks,
    rules: {
      netTaxFactor,
      distortion: taxDistortion * (taxFinancedShare ?? 0),
      vat: vat ?? 0,
      because: [
        { code: "net-tax-factor", facts: { factor: netTaxFactor } },
        { code: "tax-distortion", facts: { rate: taxDistortion, share: taxFinancedShare } },
        ...(hasVat ? [{ code: "vat-removed" as const, facts: { rate: vat } }] : []),
        { code: "benefit-as-given", facts: {} },
      ],
    },
  };
}
