import type { Check } from "../../model/index.ts";
import { check, roundingOere } from "../check.ts";
import type { ComparedUnits } from "./compared.ts";

/**
 * Same facts, same amount, to one øre (definition 22): units of which the key read the same pay the same, as the key weighs them (the
 * parcels of one property together where it weighs properties). What a sharing by crest or section, or a cap at own benefit, looks at
 * is read too. Units that the council has exempted or relieved are its decision and are left out.
 */
export function sameFactsSameAmount(otherwise: readonly (readonly string[])[], units: number): Check {
  const rule = "same-facts-same-amount";
  const wrong = new Set(otherwise.flat());
  return wrong.size > 0
    ? check(rule, "fail", "same-facts-other-amount", { units: wrong.size }, [...wrong])
    : check(rule, "pass", "same-facts-same-amount", { units });
}

/** The parcels of a measure that pay otherwise than the first of those that are like them. */
export function payingOtherwise({ oere, relieved, parcelsOf, byRead: { kind, first } }: ComparedUnits): string[] {
  const otherwise = new Uint8Array(oere.length);
  for (let i = 0; i < oere.length; i++) {
    if (relieved[i] === 0 && Math.abs(oere[i]! - oere[first[kind[i]!]!]!) > roundingOere) otherwise[i] = 1;
  }
  return parcelsOf(otherwise);
}
