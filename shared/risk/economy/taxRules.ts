import type { IsoDate, Source } from "../../model/index.ts";
import type { TaxRule } from "../data.ts";
import { taxRules } from "../taxes/generated.ts";
import { holdsOn } from "./onDay.ts";

/** What the socio-economic account adds to or takes from the money paid. Null: not known of that day. */
export interface TaxRules {
  /** Raises prices without VAT to what consumers pay. */
  netTaxFactor: number | null;
  /** Loss to society per krone that taxes must raise. */
  taxDistortion: number | null;
  vat: number | null;
  sources: { what: TaxRule["what"]; source: Source }[];
}

/**
 * The rules of a day (definition 13). Example: 28 August 2017: tax distortion 10 %, net tax factor not known; 22 June 2023:
 * none, and 1.28.
 */
export function taxRulesOn(day: IsoDate): TaxRules {
  const found = (what: TaxRule["what"]) => taxRules.find((rule) => rule.what === what && holdsOn(rule, day));
  const rules = [found("net-tax-factor"), found("tax-distortion"), found("vat")];
  const [netTaxFactor, taxDistortion, vat] = rules.map((rule) => rule?.value ?? null);
  return {
    netTaxFactor: netTaxFactor ?? null,
    taxDistortion: taxDistortion ?? null,
    vat: vat ?? null,
    sources: rules.flatMap((rule) => (rule?.sources ?? []).map((source) => ({ what: rule!.what, source }))),
  };
}
